import type { how as english } from '../../en/detail/how.js';
import type { Translation } from '../../translation.js';
export declare const how: Translation<typeof english>;
