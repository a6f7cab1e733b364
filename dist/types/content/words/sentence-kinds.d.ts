/**
 * What may be said otherwise. `0`: a sentence; from `1` on: one made from so many texts and numbers; `-1`: one made from other
 * values; a letter: locked, all below it too. Keys that hold the same stand in one, with `|` between them.
 */
export type SentenceKinds = SentenceKind | {
    readonly [keys: string]: SentenceKinds;
};
export type SentenceKind = number | LockLetter;
/** Safety, honesty, notice, or a setting of its own. */
export type LockLetter = 's' | 'h' | 'n' | 'o';
/** The kind of the sentence at a path; `undefined` where there is none. */
export declare function kindAt(kinds: SentenceKinds, path: string): SentenceKind | undefined;
