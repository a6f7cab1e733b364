import type { SetUp } from './set-up.js';
/** What a fragment held. */
export interface LinkedSetUp {
    readonly setUp: SetUp;
    /** Whether it looked like a set-up and could not be taken, whole or in part. */
    readonly isDamaged: boolean;
}
/** The fragment of an address that holds a set-up, so that a link shows it again. Empty where nothing is set. */
export declare function fragmentOf(setUp: SetUp): string;
/**
 * The set-up of a fragment. What the form cannot show, a second setting of the same name, text that is too long and marks
 * that nobody types are left out. Never throws.
 */
export declare function setUpOf(fragment: string, canShow: (name: string, text: string) => boolean): LinkedSetUp;
