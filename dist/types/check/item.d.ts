/** Something a webmaster should do, or look at. */
export interface Finding {
    /** `fix`: something they wrote is not used, or is not safe. `look`: it works, and wants a look. */
    readonly rank: 'fix' | 'look';
    /** A code of docs/problems.md. */
    readonly code: string;
    /** What is the matter, in words for a webmaster. */
    readonly title: string;
    readonly where: string;
    readonly found: string;
    readonly fix: string;
}
/** Something that was looked at and is in order, or that this browser does not tell. */
export interface Passed {
    readonly rank: 'passed';
    readonly title: string;
    readonly note: string;
}
export type Item = Finding | Passed;
/** Whether it asks for something. */
export declare function isFinding(item: Item): item is Finding;
