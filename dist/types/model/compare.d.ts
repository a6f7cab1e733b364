/** What a visitor may say matters most to them; it orders the choices and changes no figure. */
export declare const VALUES: readonly ["proof", "risk", "visits", "cost", "needles", "time-off"];
export type Value = (typeof VALUES)[number];
/** What choices are sorted by until a visitor says what matters most. */
export declare const DEFAULT_VALUE: Value;
/** How a choice stands on each value: the lowest comes first. `null` where it has not been checked yet. */
export type Ranks = Readonly<Record<Value, number | null>>;
/** A choice as far as its place is concerned; `isOwn` is mesotherapy. */
export interface Ranked {
    readonly isOwn: boolean;
    readonly ranks: Ranks;
}
/** Where mesotherapy stands. `last-checked`: below every choice that has been checked, with unchecked ones after it. */
export interface Standing {
    readonly kind: 'last' | 'last-checked' | 'between';
    /** From 1. */
    readonly place: number;
    readonly of: number;
}
/**
 * The same choices, the one that does best on a value first. Choices alike keep their order, with mesotherapy after them,
 * and those not checked yet come last. By the default value mesotherapy is never first.
 */
export declare function inOrder<C extends Ranked>(choices: readonly C[], value: Value): readonly C[];
/** Where mesotherapy stands among choices in the order of a value; `null` where it is not among them. */
export declare function standingOf(ordered: readonly Ranked[], value: Value): Standing | null;
