import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** What it might cost; visits in place of money where no price is known. */
export declare function costTab(explorer: Explorer): Pieces;
