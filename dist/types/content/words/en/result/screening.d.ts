import type { ScreeningWords } from '../../shapes.js';
/** The four safety answers, and what the reasons for them are called. */
export declare const screening: ScreeningWords;
