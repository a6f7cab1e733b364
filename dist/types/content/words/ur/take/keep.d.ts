import type { keep as english } from '../../en/take/keep.js';
import type { Translation } from '../../translation.js';
/** What opens under "Keep this result": the text, the link, the code to scan, sharing and e-mail. */
export declare const keep: Translation<typeof english>;
