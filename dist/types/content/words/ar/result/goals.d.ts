import type { Translation } from '../../translation.js';
import type { aboutGoals as englishAbout, goals as english } from '../../en/result/goals.js';
export declare const goals: Translation<typeof english>;
export declare const aboutGoals: Translation<typeof englishAbout>;
