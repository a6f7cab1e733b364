/** What stands on a page, in CSS px. */
export interface Box {
    readonly height: number;
    /** Whether it takes the whole width. */
    readonly isWide: boolean;
    /** A heading stands over what follows; what has a heading of its own ends that. */
    readonly kind: 'head' | 'own' | 'under';
}
/** Where a piece stands: counted columns, and px from the top of its page. */
export interface Placed {
    readonly index: number;
    readonly column: number;
    readonly top: number;
}
/** Pieces on their pages. */
export interface Laid {
    /** Never empty. */
    readonly pages: readonly (readonly Placed[])[];
    /** Whether some piece is taller than a page. */
    readonly isTooTall: boolean;
}
/** The room of every page. */
export interface Room {
    readonly height: number;
    readonly columns: number;
    readonly gap: number;
}
/** Lays pieces out on pages of one height, in their order. */
export declare function laidOut(boxes: readonly Box[], room: Room): Laid;
/** Lays pieces out on pages of one line. */
export declare function laidInLine(widths: readonly number[], { width, gap }: {
    readonly width: number;
    readonly gap: number;
}): Laid;
