import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** What it is, what is injected, whether it works, what else there is, and what a visit feels like. */
export declare function howTab(explorer: Explorer): Pieces;
/** Warning signs first; then benefits and risks in one form, effects, who should do it, home kits and the law. */
export declare function safetyTab(explorer: Explorer): Pieces;
/** Questions to take along, to be ticked for the print-out. */
export declare function questionsTab(explorer: Explorer): Pieces;
