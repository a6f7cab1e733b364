/**
 * An address with who sends a visitor there: the source, the campaign and the sender's own name for the page. What the address
 * names already stays as it is, and so does every other part of it: some are signed.
 */
export declare function referralUrl(address: string, source?: string, sub?: string): string;
