import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { TakeAway, TakeWords } from '../summary.view.js';
/** How much of a summary is printed. Ticked lines always are. */
export interface Measure {
    readonly questions: number;
    readonly checks: number;
    /** Whether a study for and one against are told, beside the answer. */
    readonly studies: boolean;
    readonly effects: boolean;
    readonly sources: number;
    /** Whether there is room to write notes. */
    readonly notes: boolean;
}
/** From the whole summary down: what goes first when a page is too short. The type is never made smaller. */
export declare const MEASURES: readonly Measure[];
/** The result on one page, from what a visitor takes along. */
export declare function summaryPage(take: TakeAway, explorer: Explorer, words: TakeWords, measure: Measure): TemplateResult;
