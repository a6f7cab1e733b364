import type { Facts } from '../facts.js';
import type { Finding } from '../item.js';
/** An owner's words stay the owner's: visitors see them, and the owner alone hears of them here. */
export declare function claims({ settings }: Facts): readonly Finding[];
