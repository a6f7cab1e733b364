import { type Emergency } from '../../content/emergency.js';
import type { Settings } from '../../config/settings.js';
import type { Answers, Concern } from '../../model/answers.js';
/** What an effect or a warning sign may be about. */
export type Scope = Concern | 'fat' | 'chin';
/** What these answers are, or may still be, about: an open answer keeps what it might bring. */
export declare function scopesOf({ concern, goal, area }: Answers): ReadonlySet<Scope>;
/** Those that bear on these answers, in their own order. */
export declare function inScope<T extends {
    readonly concerns: readonly Scope[];
}>(items: readonly T[], answers: Answers): readonly T[];
/** The emergency number of this page: the owner's, or the region's where one was confirmed. */
export declare function emergencyOf({ emergencyNumber, region }: Settings): Emergency | null;
/** The number to call inside a sentence: with the local one where it was not confirmed for the whole place, or that alone. */
export declare function numberToCall(settings: Settings, words: {
    readonly yourNumber: string;
    readonly partial: (number: string) => string;
}): string;
/** What is said of a region: its own words, those of its country, or those of the European Union for its members. */
export declare function regionOf<W>(region: string, words: Readonly<Record<string, W>>): W | undefined;
/** A number as a phone takes it. */
export declare function dialled(number: string): string;
