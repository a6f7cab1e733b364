import type { calendar as english } from '../../en/take/calendar.js';
import type { Translation } from '../../translation.js';
/** Likely dates, from a day the visitor picks. Titles of days name no treatment: calendars are shared. */
export declare const calendar: Translation<typeof english>;
