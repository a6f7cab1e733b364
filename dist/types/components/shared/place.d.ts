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
/** The number to call inside a sentence: with the local one where it was not confirmed for the whole place, or that alone. */
export declare function numberToCall({ emergency }: Settings, words: {
    readonly yourNumber: string;
    readonly partial: (number: string) => string;
}): string;
/** A number as a phone takes it. */
export declare function dialled(number: string): string;
