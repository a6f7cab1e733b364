/** The same text with digits of Urdu, Arabic, Hindi, Bengali and full-width ones as Latin digits. */
export declare function latinDigits(text: string): string;
/**
 * A text of several lines, safe to send: each line as `cleanText` leaves it, at most one empty line between two, none at
 * either end. It is not shortened: what is too long is told, never cut.
 */
export declare function cleanLines(text: string): string;
/** A text that leaves the page, without the marks that keep its pieces in their direction: programs that get it may not know them. */
export declare function withoutMarks(text: string): string;
