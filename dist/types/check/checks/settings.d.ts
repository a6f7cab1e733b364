import type { Facts } from '../facts.js';
import type { Finding } from '../item.js';
/** Everything the widget has told its owner, in words for a webmaster. */
export declare function settingFindings({ problems }: Facts): readonly Finding[];
