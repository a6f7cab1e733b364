import { type VisitState } from './visit.js';
/** The visit after a link with this fragment. One that is read begins anew with its answers; one that is not changes nothing. */
export declare function visitOfLink(visit: VisitState, fragment: string): VisitState;
