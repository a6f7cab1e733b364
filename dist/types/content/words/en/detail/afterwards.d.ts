import { type AfterwardsWords } from '../../shapes.js';
/** What to do before and after. Clinics differ, so their own advice counts. */
export declare const afterwards: AfterwardsWords;
