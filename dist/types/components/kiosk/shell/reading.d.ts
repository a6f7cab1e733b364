/** How large a visitor reads. */
export declare const SIZES: readonly ["normal", "large", "largest"];
export type Size = (typeof SIZES)[number];
/** How a visitor reads, as long as the visit goes on. */
export interface Reading {
    readonly size: Size;
    /** Whether everything stands out as much as it can. */
    readonly isStrong: boolean;
}
/** How a visitor finds the screen. */
export declare function freshReading(size: Size): Reading;
