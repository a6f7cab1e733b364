import type { Concern } from '../../../model/answers.js';
import { type Picture } from './picture.js';
/** The pictures of the first screen. */
export declare const CONCERN_PICTURES: Readonly<Record<Concern, Picture>>;
