import type { Problem } from '../../config/settings.js';
import type { Checked } from '../checked.js';
/** What the widget holds against its set-up now, and all else it has told since the page came. */
export declare function problemsOf({ reporter, settings }: Checked): readonly Problem[];
