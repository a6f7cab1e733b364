import type { Settings } from '../config/settings.js';
import { type Summary } from '../model/summary.js';
import type { WorkedOut } from './explorer.js';
import type { VisitState } from './visit.js';
export { writeAmounts } from '../lib/money.js';
/** Works out a visit: its outcome, and what the latest change did. A part of its own, since the first screen needs none of it. */
export declare function workOut(visit: VisitState, settings: Settings, today: string): WorkedOut;
/** The summary a page may read, of a visit as it stands. */
export declare function summarise(visit: VisitState, settings: Settings, today: string): Summary | null;
