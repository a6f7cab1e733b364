import type { Settings } from '../config/settings.js';
import type { PublishedPrice } from '../content/prices.js';
import { type Summary } from '../model/summary.js';
import type { WorkedOut } from './explorer.js';
import type { VisitState } from './visit.js';
export { writeAmounts } from '../lib/money.js';
/** Works out a visit: its outcome, and what the latest change did. A part of its own, since the first screen needs none of it. */
export declare function workOut(visit: VisitState, settings: Settings, today: string, published?: readonly PublishedPrice[]): WorkedOut;
/**
 * The summary a page may read, of a visit as it stands. Its cost is the plan's own: what a visitor supposes of area, who
 * treats, sessions or top-ups is not in it. A quote is, as source "quoted".
 */
export declare function summarise(visit: VisitState, settings: Settings, today: string): Summary | null;
