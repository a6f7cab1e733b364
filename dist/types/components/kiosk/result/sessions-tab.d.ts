import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** How many sessions, and when they happen; what this cannot tell, and what to know first. */
export declare function sessionsTab(explorer: Explorer, isRoomy: boolean): Pieces;
