import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** Sentences that the language in use lacks. */
export declare function language({ spoken }: Facts): Item;
