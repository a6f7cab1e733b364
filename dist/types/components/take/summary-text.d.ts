import type { Marks } from '../../content/words/catalogue.js';
import type { Explorer } from '../../state/explorer.js';
import { type TakeAway } from './summary.view.js';
/** Everything the printed summary says, as plain text. */
export declare function fullText(kept: TakeAway, marks: Marks): string;
/**
 * The plan in a few lines, to be sent: short enough for every e-mail program, and without age, safety answers or what
 * they came to, and without a price the visitor typed.
 */
export declare function shortText(kept: TakeAway, explorer: Explorer, link: string): string;
