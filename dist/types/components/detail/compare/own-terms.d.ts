import type { OwnTerms } from '../../../config/settings.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Explorer } from '../../../state/explorer.js';
/** What a clinic says of one choice at its own place, in words. */
export interface Terms {
    readonly visits?: string;
    readonly cost?: string;
}
/** A choice that a clinic adds, ready to be shown. */
export interface Added {
    readonly name: string;
    readonly text: string;
    readonly here: Terms;
}
type Words = typeof compare;
/** The words for what a clinic says of a choice. */
export declare function termsOf(own: OwnTerms | undefined, explorer: Explorer, { clinic, own: { span } }: Words): Terms;
/** The month the prices are of, where visitors have to confirm them; empty otherwise. */
export declare function monthToConfirm(explorer: Explorer): string;
/**
 * What a clinic adds for this visitor. It is never known to be safe, so none of it is left where unsafe choices are left
 * out, and none where the law of the place is against the goal or medicines that it names may not be named.
 */
export declare function addedChoices(explorer: Explorer, namesMedicines: boolean, words: Words): readonly Added[];
export {};
