import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** How old an owner's prices are. */
export declare function priceAge({ settings: { prices, pricesDate, hidesPrices }, today }: Facts): Item;
