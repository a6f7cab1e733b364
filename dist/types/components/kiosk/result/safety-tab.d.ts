import type { Explorer } from '../../../state/explorer.js';
import { type Pieces } from './said.js';
/** Warning signs first; then benefits and risks in one form, effects, home kits, who should do it, care and the law. */
export declare function safetyTab(explorer: Explorer): Pieces;
