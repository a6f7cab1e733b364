import type { worksLabels as english } from '../../en/detail/works-labels.js';
import type { Translation } from '../../translation.js';
export declare const worksLabels: Translation<typeof english>;
