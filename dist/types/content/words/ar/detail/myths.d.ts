import type { Translation } from '../../translation.js';
import type { myths as english } from '../../en/detail/myths.js';
export declare const myths: Translation<typeof english>;
