import type { ScreeningWords } from '../../shapes.js';
/** The four safety answers. */
export declare const screening: ScreeningWords;
