/** Addresses that must never become a link. */
export declare const BAD_URLS: readonly string[];
/** Longest payload, so that every field shows all of it. */
export declare const LONGEST_TEXT = 40;
/** Texts that would become elements, styles or code if they were ever read as more than text. None is longer than `LONGEST_TEXT`. */
export declare const BAD_TEXTS: readonly string[];
