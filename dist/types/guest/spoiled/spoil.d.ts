/** One line of the widget's script made wrong, and the row that has to see it. */
export interface Spoil {
    /** What is wrong, in words. */
    readonly name: string;
    /** Id and title of the row, or of the journey, that catches it: `H13: …` or the beginning of it. */
    readonly caughtBy: string;
    /** A text that stands once in the readable script (`.cache/readable/treatment-explorer.js`). */
    readonly find: string;
    readonly by: string;
}
/** The script with this one fault. Throws when the place is not there, or not there alone. */
export declare function spoiled(script: string, { name, find, by }: Spoil): string;
