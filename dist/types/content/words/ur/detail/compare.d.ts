import type { compare as english } from '../../en/detail/compare.js';
import type { Translation } from '../../translation.js';
export declare const compare: Translation<typeof english>;
