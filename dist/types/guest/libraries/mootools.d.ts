/**
 * What MooTools before 1.6 did to a page, in our own words: generics and methods on every built-in type, `Array.from`
 * that knows no iterables, `bind` with its arguments as a list, and types of its own in the place of `Event` and `Element`.
 */
export declare const MOOTOOLS_LIKE: string;
