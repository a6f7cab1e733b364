/** Settings without an attribute that a form field or an address may name, and where each stands in the configuration. */
declare const PLACES: {
    readonly consultation: readonly ["consultation"];
    readonly 'reviewer-name': readonly ["reviewer", "name"];
    readonly 'reviewer-date': readonly ["reviewer", "date"];
    readonly 'privacy-url': readonly ["lead", "privacyUrl"];
};
/** Their names. */
export declare const FLAT_NAMES: readonly (keyof typeof PLACES)[];
/** The configuration object that flat names make; `undefined` where none of them is given. */
export declare function configOfFlat(given: Readonly<Record<string, string>>): Record<string, unknown> | undefined;
/** The flat name of a path such as `config.reviewer.date`. */
export declare function flatNameOf(path: string): string | undefined;
export {};
