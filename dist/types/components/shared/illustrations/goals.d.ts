import type { Goal } from '../../../model/answers.js';
import { type Picture } from './picture.js';
/** One picture per goal: strokes for lines, dashes for dull, rings for scars, tinted shapes for patches. */
export declare const GOAL_PICTURES: Readonly<Record<Goal, Picture>>;
