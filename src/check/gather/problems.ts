import type { Problem } from '../../config/settings.js';
import type { Checked } from '../checked.js';

/** Said anew each time the set-up is read: what was told of an earlier one no longer counts. A file of settings tells by itself. */
const OF_SET_UP = /^TX-CFG-0(?!6)/;

/** What the widget holds against its set-up now, and all else it has told since the page came. */
export function problemsOf({ reporter, settings }: Checked): readonly Problem[] {
  return [...settings.problems ?? [], ...[...reporter.told.values()].filter(({ code }) => !OF_SET_UP.test(code))];
}
