/** The place of a problem in words: `attribute prices, hair`; `JSON inside the element, prices.face`. */
export declare function whereOf(path: string): string;
/** What was found, as it stands in the page where that can be told. */
export declare function foundAt(path: string, found: string): string;
