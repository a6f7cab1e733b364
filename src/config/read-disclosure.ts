import { cleanText } from '../lib/text.js';
import type { ReadingContext } from './context.js';
import { isReadable, ownText } from './own-text.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** Most characters. */
const LONGEST = 240;

/**
 * What the owner says of being paid. A sentence that cannot be read, or promises, leaves ours in its place: there is always
 * one. Whether other pages are offered the explorer is read with it.
 */
export function readDisclosure({ disclosure: given, embedBox }: Config, { pathOf, report }: ReadingContext): Partial<Settings> {
  const path = pathOf('disclosure');
  const disclosure = given === undefined ? '' : ownText(given, LONGEST, path, report);
  // A promise has been told of already.
  if (given !== undefined && !isReadable(cleanText(given, LONGEST))) report('noDisclosure', path, given);
  return {
    ...(isReadable(disclosure) && { disclosure }),
    ...(embedBox !== undefined && { embedBox }),
  };
}
