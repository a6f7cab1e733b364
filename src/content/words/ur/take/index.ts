import { calendar } from './calendar.js';
import { keep } from './keep.js';
import { print } from './print.js';

/** What a visitor takes away: on paper, in a calendar, as text, link and code. */
export const take = { calendar, keep, print };
