import type { Translation } from '../../translation.js';
import type { works as english } from '../../en/detail/works.js';
export declare const works: Translation<typeof english>;
