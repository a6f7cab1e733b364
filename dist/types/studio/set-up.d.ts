import type { Problem } from '../config/settings.js';
/** What an owner has chosen: names of settings and their text. One that is empty or not there is not set. */
export type SetUp = Readonly<Record<string, string>>;
/** What becomes of a set-up. */
export interface CheckedSetUp {
    /** What could not be used, by field; prices of one concern by `prices.face`. Each problem stands at one field. */
    readonly problems: ReadonlyMap<string, readonly Problem[]>;
    /** The set-up without what cannot be used, and without what is not set. */
    readonly usable: SetUp;
    /** Settings that were left out, whole or in part. */
    readonly leftOut: readonly string[];
}
/** The two ways in which a set-up reaches a widget. */
export interface SetUpParts {
    readonly attributes: SetUp;
    readonly config: Record<string, unknown> | undefined;
}
/** Attributes, and what has none. */
export declare function partsOf(setUp: SetUp): SetUpParts;
/** Checks a set-up as the widget itself does. `today` as `YYYY-MM-DD`. */
export declare function checkSetUp(setUp: SetUp, today: string): CheckedSetUp;
