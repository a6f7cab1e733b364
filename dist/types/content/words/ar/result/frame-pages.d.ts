import type { Translation } from '../../translation.js';
import type { framePages as english } from '../../en/result/frame-pages.js';
export declare const framePages: Translation<typeof english>;
