import type { method as english } from '../../en/detail/method.js';
import type { Translation } from '../../translation.js';
export declare const method: Translation<typeof english>;
