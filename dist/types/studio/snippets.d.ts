import { type SetUp } from './set-up.js';
/** Where the owner's copy of the files lies, with a slash at its end. */
export interface SnippetPlace {
    readonly folder: string;
}
/** A way to put the widget on a page, and what to copy for it. */
export interface Snippet {
    readonly id: string;
    readonly label: string;
    /** Where it goes, in a line. */
    readonly note: string;
    /** Files of `dist/` to put on the site first, besides that of a language. */
    readonly files: readonly string[];
    /** How a language of its own file comes along: nothing to do, not at all, or in words. */
    readonly language?: 'bundled' | 'missing' | ((file: string) => string);
    /** Whether its text names the folder of those files. */
    readonly namesFolder: boolean;
    /** Settings that cannot be given in this way, and what to do instead. */
    readonly lacks: readonly string[];
    readonly instead: string;
    /** Takes a set-up without what it lacks. */
    readonly code: (setUp: SetUp, place: SnippetPlace) => string;
}
export declare const SNIPPETS: readonly Snippet[];
