/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export declare function isIsoDate(text: unknown): text is string;
/** Days from one day to another; negative when the second is earlier. Both must be valid. */
export declare function daysBetween(from: string, to: string): number;
/** The calendar day of `date` where the visitor is. */
export declare function todayIso(date: Date): string;
