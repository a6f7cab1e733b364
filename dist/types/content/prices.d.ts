import type { Concern, EstimateGoal } from '../model/answers.js';
/** The price of one visit as found elsewhere, in major units. */
export interface PublishedPrice {
    /** ISO 3166-1 alpha-2: shown nowhere else. */
    readonly region: string;
    readonly currency: string;
    readonly low: number;
    /** `null` for an open upper price. */
    readonly high: number | null;
    /** `YYYY-MM-DD`, or a year. */
    readonly date: string;
    /** The id of the source. */
    readonly source: string;
    readonly for: Concern | EstimateGoal | 'all';
}
/** Only rows that the data marks as fit: with a source and a date. */
export declare const PUBLISHED_PRICES: readonly PublishedPrice[];
