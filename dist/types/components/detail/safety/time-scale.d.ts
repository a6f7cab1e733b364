import { type TemplateResult } from 'lit';
import type { EffectDays } from '../../../content/words/shapes.js';
/** The steps of the scale, over the bands. Decorative: each row says its time in words. */
export declare function timeAxis(labels: readonly string[]): TemplateResult;
/** How long an effect lasts, as a band; a dashed line where nobody reported it. */
export declare function timeBand(days: EffectDays | undefined): TemplateResult;
/** For the element that shows the scale. */
export declare const timeScaleStyles: import("lit").CSSResult;
