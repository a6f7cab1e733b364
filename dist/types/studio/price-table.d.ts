import { type Concern } from '../model/answers.js';
/** Prices of one visit as the form holds them: text as it was typed. */
export type PriceTable = Readonly<Record<Concern, {
    readonly low: string;
    readonly high: string;
}>>;
/** The price list of a table: `face: 7000-18000; hair: 8000+`. A lone low price is one "from" it; a high one alone is that price. */
export declare function listOf(table: PriceTable): string;
/**
 * The table of a list, or of rows from a spreadsheet, where each entry is a concern with one price or two; `undefined` for any
 * other. As for the widget, the first entry of a concern counts.
 */
export declare function tableOf(list: string): PriceTable | undefined;
