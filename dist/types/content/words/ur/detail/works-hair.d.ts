import type { hairWorks as english } from '../../en/detail/works-hair.js';
import type { Translation } from '../../translation.js';
export declare const hairWorks: Translation<typeof english>;
