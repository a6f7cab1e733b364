import { type ByConcern, type MythWords } from '../../shapes.js';
/** Things people often hear, four for each concern: pain, how long it lasts, who it is for, and what it does. */
export declare const myths: ByConcern<readonly MythWords[]>;
