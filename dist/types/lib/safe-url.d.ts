/**
 * An address a link may have: absolute and https, written out in full, without a name or password in it. Anything else
 * gives an empty text.
 */
export declare function safeUrl(text: unknown): string;
/** The digits of a telephone number, with the plus where one leads; empty for what is none. */
export declare function phoneNumber(text: unknown): string;
/** A telephone number with its country code; empty where that is missing. */
export declare function internationalNumber(text: unknown): string;
/** An e-mail address; empty for what is none. */
export declare function emailAddress(text: unknown): string;
/** Link that calls a number from `phoneNumber`. */
export declare function callUrl(phone: string): string;
/** Link that writes to an address from `emailAddress`. */
export declare function emailUrl(email: string): string;
/** Link that opens a chat with a number from `internationalNumber`, with `message` ready to send. */
export declare function whatsappUrl(number: string, message?: string): string;
