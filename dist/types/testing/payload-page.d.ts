/** What was tried, and all that was wrong. */
export interface PayloadReport {
    readonly tried: number;
    /** Places on the page that show the text. */
    readonly places: number;
    readonly faults: readonly string[];
}
/** Puts bad texts into every field of the owner: each has to stand wherever harmless words stand, and to make nothing. `size` of them, since an engine waits for no answer for ever. */
export declare function tryTexts(from: number, size: number): Promise<PayloadReport>;
/** Puts bad addresses into every field that takes one: no link, picture or form may lead there. */
export declare function tryAddresses(from: number, size: number): Promise<PayloadReport>;
