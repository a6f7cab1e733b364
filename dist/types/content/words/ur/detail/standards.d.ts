import type { standards as english } from '../../en/detail/standards.js';
import type { Translation } from '../../translation.js';
export declare const standards: Translation<typeof english>;
