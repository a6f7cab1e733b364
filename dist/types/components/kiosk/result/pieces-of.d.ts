import type { Explorer } from '../../../state/explorer.js';
import type { Pieces } from './said.js';
import type { TabId } from './tabs.view.js';
/** What stands in a tab. */
export declare function piecesOf(tab: TabId, explorer: Explorer, isRoomy: boolean): Pieces;
