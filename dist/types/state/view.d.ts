import type { VisitView } from './explorer.js';
import type { VisitState } from './visit.js';
/** What every part may see of a visit. */
export declare function viewOf(visit: VisitState): VisitView;
