import type { Translation } from '../../translation.js';
import type { calendar as english } from '../../en/take/calendar.js';
export declare const calendar: Translation<typeof english>;
