import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** The line that says what the clinic stands to gain. */
export declare function interestLine({ hasInterestLine, settings: { mode } }: Facts): Item;
/** Whether the page keeps room for the widget while it loads. Nothing where the browser does not tell. */
export declare function roomKept({ shift }: Facts): Item | readonly Item[];
