import type { Translation } from '../../translation.js';
import type { bodyWorks as english } from '../../en/detail/works-body.js';
/** What studies found for the body. */
export declare const bodyWorks: Translation<typeof english>;
