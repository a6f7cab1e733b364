import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** Whether it works: the grade with its reason, and every study for and against. */
export declare function proofPieces(explorer: Explorer): Pieces;
/** What is often said: myths with their reply, and claims that are not made here. */
export declare function claimPieces(explorer: Explorer): Pieces;
