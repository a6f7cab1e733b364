import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** Questions to take along, to be ticked for the print-out; how to choose who does it; and how all this was reached. */
export declare function questionsTab(explorer: Explorer): Pieces;
