import { type TemplateResult } from 'lit';
import type { Grade } from '../../content/figures.js';
/** The grade of the proof: words, and as many filled cells. In ink, since strength is no brand colour. */
export declare function meter(grade: Grade, words: Readonly<Record<Grade, string>>): TemplateResult;
/** For every element that shows a meter. */
export declare const meterStyles: import("lit").CSSResult;
