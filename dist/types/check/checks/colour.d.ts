import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** Whether text in the brand colour can be read. */
export declare function brandColour({ colour, settings: { scheme } }: Facts): Item;
