import type { Translation } from '../../translation.js';
import type { hairWorks as english } from '../../en/detail/works-hair.js';
/** What studies found for hair. Strengths and names of medicines are left out on purpose. */
export declare const hairWorks: Translation<typeof english>;
