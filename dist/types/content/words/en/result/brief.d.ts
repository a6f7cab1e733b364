import { type BriefWords } from '../../shapes.js';
/** "In short": three lines a visitor can keep. Visits and prices are added from the plan. */
export declare const brief: BriefWords;
