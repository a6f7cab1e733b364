import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** What it is, what is injected, whether it works, what else there is, and what a visit feels like. */
export declare function howTab(explorer: Explorer): Pieces;
