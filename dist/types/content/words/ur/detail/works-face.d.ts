import type { faceWorks as english } from '../../en/detail/works-face.js';
import type { Translation } from '../../translation.js';
export declare const faceWorks: Translation<typeof english>;
