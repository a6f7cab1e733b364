import { cleanText } from '../lib/text.js';
import type { ReadingContext } from './context.js';
import { readDate } from './read-look.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** The clinician who reviewed the content: a name and a day, or none. */
export function readReviewer({ reviewer }: Config, { pathOf, report }: ReadingContext): Settings['reviewer'] {
  if (!reviewer) return null;
  const name = cleanText(reviewer.name, 80);
  const date = readDate(reviewer.date);
  if (!name) report('badText', pathOf('reviewer.name'), reviewer.name);
  if (!date) report('badDate', pathOf('reviewer.date'), reviewer.date);
  return name && date ? { name, date } : null;
}
