import type { SourceId } from '../../../sources.js';
import type { Study } from '../../shapes.js';
type Found = Study['found'];
/** One study in a line: who took part, what it found, and where to read it. */
export declare function study(found: Found, who: string, text: string, ...sources: readonly SourceId[]): Study;
/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export declare const INDIA_POSITION: Study;
export declare const ITALY_POSITION: Study;
export declare const REVIEW_2013: Study;
export {};
