import type { myths as english } from '../../en/detail/myths.js';
import type { Translation } from '../../translation.js';
/** Things people often hear of each concern: pain, how long it lasts, who it is for, what it is and what it does. */
export declare const myths: Translation<typeof english>;
