import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** What the page's content security policy has refused to the widget. */
export declare function policy({ blocked }: Facts): Item;
