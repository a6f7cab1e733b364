import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** How often, in which version and with which bytes the widget is on the page. */
export declare function copies({ scripts, hasOtherVersion, versions, hash }: Facts): Item;
