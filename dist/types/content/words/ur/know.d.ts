import type { knowing as english } from '../en/know.js';
import type { Translation } from '../translation.js';
/** What the room `signs` says before the card of warning signs is opened: the way to what stands behind a figure. */
export declare const knowing: Translation<typeof english>;
