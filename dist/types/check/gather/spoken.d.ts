import type { Checked } from '../checked.js';
import type { Spoken } from '../facts.js';
/** What the language in use lacks; `null` for English. */
export declare function spokenBy({ settings: { language } }: Checked): Spoken | null;
