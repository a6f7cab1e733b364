/**
 * What the Prototype library before 1.7 did to every page that loaded it, in our own words: it extended the built-in
 * prototypes, took the place of `Array.from`, of `map`, `find` and others with its own, and replaced `Element`.
 */
export declare const PROTOTYPE_LIKE: string;
