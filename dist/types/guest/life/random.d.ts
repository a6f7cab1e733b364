import type { Left } from './left.js';
/** So many sequences from this seed on, on the page and in a frame of it: what went wrong in each that did. */
export declare function sequences(from: number, count: number, left: () => Left): Promise<readonly string[]>;
