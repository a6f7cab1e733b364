import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { Marks } from '../../../content/words/catalogue.js';
import type { TakeBlock, TakeLine, TakeTable, TakeWords } from '../summary.view.js';
type Piece = TemplateResult | typeof nothing;
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
/** All but the lines from `from` up to `to`. */
export declare const without: (lines: readonly string[], from: number, to: number) => readonly string[];
/** A title and its lines as one sentence. */
export declare function joined(title: string, lines: readonly string[], between: string, { stop }: Marks): Piece;
/** Sources, whose names and numbers are read from the left in every language. */
export declare function sourcesOf({ title, lines }: TakeBlock, { semicolon, stop }: Marks, most?: number): Piece;
/** A heading over points. */
export declare function listOf({ title, lines }: TakeBlock, shown?: readonly string[]): Piece;
/** The visits and amounts. `id` is its name on this sheet. */
export declare function tableOf({ title, head, rows, notes }: TakeTable, id: string): TemplateResult;
/** Lines with a box each: all that are ticked, then others up to a number. */
export declare function ticksOf(title: string, lines: readonly TakeLine[], most: number, { take: { print } }: TakeWords): Piece;
/** What the health answers came to, with the reasons to ask a doctor. */
export declare function healthOf({ health, reasons }: {
    readonly health: string;
    readonly reasons: readonly string[];
}, { take: { print } }: TakeWords, { semicolon }: Marks): Piece;
/** The code that opens the plan; nothing where no plan may be passed on, or the address is too long for paper. */
export declare function codeOf(explorer: Explorer, { take: { print } }: TakeWords): Piece;
export {};
