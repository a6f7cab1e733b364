import type { bodyWorks as english } from '../../en/detail/works-body.js';
import type { Translation } from '../../translation.js';
export declare const bodyWorks: Translation<typeof english>;
