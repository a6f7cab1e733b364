import { type ScreeningWords } from '../../shapes.js';
/** The four safety answers, why, and what may help in the meantime: no medicine, peel or procedure. */
export declare const screening: ScreeningWords;
