import type { Translation } from '../../translation.js';
import type { worksLabels as english } from '../../en/detail/works-labels.js';
/** Around the studies of a goal. */
export declare const worksLabels: Translation<typeof english>;
