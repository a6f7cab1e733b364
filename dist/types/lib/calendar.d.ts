/** One whole day in a calendar file. */
export interface CalendarDay {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    readonly title: string;
    readonly text: string;
}
/** What a calendar file holds. */
export interface CalendarFile {
    /** Name of the product that writes it, as in `-//name//EN`. */
    readonly product: string;
    /** BCP 47 of the words. */
    readonly lang: string;
    /** When it was written. */
    readonly stamp: Date;
    readonly days: readonly CalendarDay[];
}
/**
 * An iCalendar file (RFC 5545) of whole days. They are tentative and leave the day free, since nothing is booked. The same
 * days with the same words have the same ids, so that a file opened twice does not double them.
 */
export declare function calendarFile({ product, lang, stamp, days }: CalendarFile): string;
