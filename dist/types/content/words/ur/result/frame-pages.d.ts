import type { framePages as english } from '../../en/result/frame-pages.js';
import type { Translation } from '../../translation.js';
export declare const framePages: Translation<typeof english>;
