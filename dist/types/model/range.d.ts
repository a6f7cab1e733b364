/** Lowest, likely and highest value of one figure. `low <= likely <= high` always holds. */
export interface Range {
    readonly low: number;
    readonly likely: number;
    readonly high: number;
}
/** Lowest and highest value, where no single one is likelier. */
export interface Span {
    readonly min: number;
    readonly max: number;
}
/** A range from three numbers given in any order of the ends; the likely one is kept inside. */
export declare function range(low: number, likely: number, high: number): Range;
/** `value`, moved to the nearer end where it lies outside. */
export declare function clamp(value: number, min: number, max: number): number;
/** Rounds halves up, as the published rule of the estimate does. */
export declare function roundHalfUp(value: number): number;
