import { type Outcome } from '../../../content/provenance.js';
/** A trial with two groups: what was seen in each, in percent, and how many people were in it. */
export interface TwoGroups extends Outcome {
    readonly control: number;
}
/** The one trial that is drawn: women's hair, against salt water. No other goal has one that may be. */
export declare function drawnTrial(): TwoGroups | undefined;
/** Dots of a square of a hundred, row after row, from the one after `from` up to `to`, as one path. */
export declare function dots(from: number, to: number): string;
