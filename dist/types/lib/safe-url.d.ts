/**
 * An address a link may have: absolute and https, written out in full, without a name or password in it. Anything else
 * gives an empty text.
 */
export declare function safeUrl(text: unknown): string;
/** An address a message may be posted to: one a link may have, or one of this machine. */
export declare function endpointUrl(text: unknown): string;
/** An address a picture may have: one a link may have, or a path on the page's own host, which begins with one slash. */
export declare function pictureUrl(text: unknown): string;
/** The digits of a telephone number, with the plus where one leads; empty for what is none. */
export declare function phoneNumber(text: unknown): string;
/** A telephone number with its country code; empty where that is missing. */
export declare function internationalNumber(text: unknown): string;
/** An e-mail address; empty for what is none. */
export declare function emailAddress(text: unknown): string;
