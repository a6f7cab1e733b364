import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** Most languages that are offered beside the one that is shown. */
const MOST = 4;

/** The languages that paper may hold beside the one shown: those that can be had, each once. The owner is told of the others. */
export function readPrintLanguages(written: Config['printLanguages'] = [], { checks, pathOf, report }: ReadingContext): Partial<Settings> {
  if (written.length > MOST) report('tooLarge', pathOf('printLanguages'), `${written.length} items`, `at most ${MOST} languages`);
  const known = written.slice(0, MOST).map((tag) => tag.trim()).filter((tag, index) => {
    const isKnown = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) && checks.hasLanguage(tag);
    if (!isKnown) report('unknownLanguage', pathOf(`printLanguages[${index}]`), tag);
    return isKnown;
  });
  return known.length > 0 ? { printLanguages: [...new Set(known)] } : {};
}
