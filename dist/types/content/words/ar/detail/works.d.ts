import type { Translation } from '../../translation.js';
import type { works as english } from '../../en/detail/works.js';
/** What studies found for each goal, for and against. */
export declare const works: Translation<typeof english>;
