import { type VisitState } from './visit.js';
/** Puts the widget into the language that is picked, given the page's own. */
type Speak = (pick: (own: string) => string) => void;
/**
 * The visit after a link with this fragment. One that is read begins anew with its answers, in its language; one that is not
 * changes nothing but what is said of it.
 */
export declare function visitOfLink(visit: VisitState, fragment: string, speak?: Speak): VisitState;
export {};
