import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** What a page that may be paid should know. Nothing is said of a clinic's own page. */
export declare function paidLinks(facts: Facts): readonly Item[];
