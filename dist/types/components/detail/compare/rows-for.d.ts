import type { Explorer } from '../../../state/explorer.js';
import { type CompareRow } from './compare.view.js';
/** The choices of a visit; none where nothing is to be compared. */
export declare function rowsFor(explorer: Explorer, namesMedicines: boolean): readonly CompareRow[];
