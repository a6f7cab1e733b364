import type { Translation } from '../../translation.js';
import type { afterwards as english } from '../../en/detail/afterwards.js';
export declare const afterwards: Translation<typeof english>;
