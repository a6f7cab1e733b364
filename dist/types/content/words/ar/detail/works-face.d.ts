import type { Translation } from '../../translation.js';
import type { faceWorks as english } from '../../en/detail/works-face.js';
/** What studies found for the face. */
export declare const faceWorks: Translation<typeof english>;
