import type { Area, Concern } from '../../../model/answers.js';
import { type Picture } from './picture.js';
/** How much of the face, the scalp or the body: the same outline with more dots. */
export declare const AREA_PICTURES: Readonly<Record<Concern, Readonly<Record<Area, Picture>>>>;
