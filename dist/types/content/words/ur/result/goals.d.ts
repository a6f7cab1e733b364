import type { aboutGoals as englishAbout, goals as english } from '../../en/result/goals.js';
import type { Translation } from '../../translation.js';
export declare const goals: Translation<typeof english>;
/** The same as a part of the room `result`, for what is not shown at once. */
export declare const aboutGoals: Translation<typeof englishAbout>;
