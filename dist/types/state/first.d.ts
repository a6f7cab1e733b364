import type { Answers } from '../model/answers.js';
import type { Notes } from './notes.js';
import type { Pricing } from './pricing.js';
/** Without what a page may have given to every object. */
export declare const NO_ANSWERS: Answers;
export declare const NO_NOTES: Notes;
export declare const NO_PRICING: Pricing;
