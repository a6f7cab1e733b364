import type { RedFlagWords } from '../shapes.js';
/** Warning signs after a visit, by time. The card stands in every verdict and needs no answers. */
export declare const redFlags: readonly RedFlagWords[];
