import { type CarefulScreeningWords } from '../../shapes.js';
/** Why a safety answer is stricter, and what may help in the meantime: no medicine, peel or procedure. */
export declare const carefulScreening: CarefulScreeningWords;
