/** Query of a page whose webmaster asks for the self-check. */
export declare const ASKED_FOR: RegExp;
/** Host names of a webmaster's own computer, where nobody else sees the page. */
export declare const OWN_COMPUTER: RegExp;
