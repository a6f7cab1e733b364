/** Query of a page whose webmaster asks for the self-check. */
export const ASKED_FOR = /[?&]tx-check/;

/** Host names of a webmaster's own computer, where nobody else sees the page. */
export const OWN_COMPUTER = /\blocalhost$|^127\.|^\[::1/;
