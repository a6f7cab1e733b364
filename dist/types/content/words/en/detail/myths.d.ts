import { type ByConcern, type MythWords } from '../../shapes.js';
/** Things people often hear of each concern: pain, how long it lasts, who it is for, what it is and what it does. */
export declare const myths: ByConcern<readonly MythWords[]>;
