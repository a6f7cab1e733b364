import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type TakeAway, type TakeWords } from '../summary.view.js';
import { type Measure } from './blocks.js';
/** From the whole summary down: what goes first when a page is too short. The type is never made smaller. */
export declare const MEASURES: readonly Measure[];
/** The result on one page, from what a visitor takes along. */
export declare function summaryPage(take: TakeAway, explorer: Explorer, words: TakeWords, measure: Measure): TemplateResult;
