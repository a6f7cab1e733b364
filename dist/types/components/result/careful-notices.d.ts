import type { TemplateResult } from 'lit';
import type { Screening } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
/** What the answer "ask your doctor first" adds to a plan. */
export interface CarefulNotices {
    /** The heading. */
    readonly title: (screening: Screening, explorer: Explorer) => string;
    /** Why a doctor comes first. */
    readonly why: (screening: Screening, explorer: Explorer) => TemplateResult;
    /** What to take to the doctor. */
    readonly list: (explorer: Explorer) => TemplateResult;
}
/** Said by the part that holds them, so that a plan that needs none is here without it. */
export declare function provideCarefulNotices(provided: CarefulNotices): void;
/** The notices; the widget shows no result that needs them before they are here. */
export declare const carefulNotices: () => CarefulNotices | undefined;
