import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** Other choices and doing nothing, those with the strongest proof first; what a clinic adds stands apart. */
export declare function comparePieces(explorer: Explorer): Pieces;
