import type { Explorer } from '../../../state/explorer.js';
import type { Printable } from '../../shared/paper.js';
import { type Sheet } from './print-frame.js';
/** The sheet of one kind; `null` where there is nothing to print. "Not now" has no summary: its note stands for it. */
export declare function sheetOf(explorer: Explorer, kind: Printable): Sheet | null;
/**
 * Prints the summary of a visit, never the page around it, from a frame that is there for this alone. `home` is where the
 * frame is put. It holds health answers, so it is gone once it has been printed, when the visitor is back on the page, and
 * when `home` leaves the page. `false` where this page does not allow it.
 */
export declare function printSummary(explorer: Explorer, kind: Printable, home?: Node): Promise<boolean>;
/** Takes the frame away at once, whoever asked for it. */
export declare function endPrint(): void;
