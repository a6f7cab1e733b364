import type { explain as english } from '../../en/detail/explain.js';
import type { Translation } from '../../translation.js';
export declare const explain: Translation<typeof english>;
