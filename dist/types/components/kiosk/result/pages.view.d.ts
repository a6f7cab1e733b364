/** Where a piece lies, in CSS px. */
export interface Box {
    readonly top: number;
    readonly bottom: number;
    /** Whether it is a heading, which is never the last on a page. */
    readonly isHead?: boolean;
}
/** Where pages begin. */
export interface Cut {
    /** Index of the first piece of each page; never empty. */
    readonly starts: readonly number[];
    /** Whether some piece is taller than a page. */
    readonly isTooTall: boolean;
}
/** Cuts pieces, as they lie when all of them are shown, into pages of one height. Pieces that lie beside each other stay together. */
export declare function pagesOf(boxes: readonly Box[], heightPx: number): Cut;
