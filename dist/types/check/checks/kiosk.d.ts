import type { Facts } from '../facts.js';
import type { Item } from '../item.js';
/** Whether the code of a screen in a waiting room leads to a page that is made for phones. Nothing is said of other pages. */
export declare function codeOfScreen({ settings: { mode, handoffUrl }, page }: Facts): readonly Item[];
