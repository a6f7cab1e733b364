import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** What the widget has asked for, and what it keeps in the browser: nothing. */
export declare function requests({ requests: asked, kept }: Facts): Item;
