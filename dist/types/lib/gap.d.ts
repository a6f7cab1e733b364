/** A length of time in the unit that reads best. */
export interface Gap {
    readonly unit: 'day' | 'week' | 'month';
    readonly low: number;
    readonly high: number;
}
/** A length from `lowDays` to `highDays`, both in one unit: days under a week, weeks under two months, months above. */
export declare function gapOf(lowDays: number, highDays?: number): Gap;
/** A length in weeks, however long: for a course, which is booked week by week. */
export declare function weeksOf(days: number): Gap;
