import type { Settings } from '../config/settings.js';
import { type Concern } from '../model/answers.js';
import { type VisitState } from './visit.js';
/** A new visit as the owner set it up: at the concern picker, or past what is already decided. */
export declare function visitFor({ concern, goal }: Pick<Settings, 'concern' | 'goal'>): VisitState;
/** A new visit with its concern chosen. */
export declare function visitAt(concern: Concern): VisitState;
/** Whether two visits begin at the same place. */
export declare function isSameStart(a: VisitState, b: VisitState): boolean;
/** The visit at a step named by a page, such as `severity` or `result/cost`; `undefined` where it is not asked now. */
export declare function visitGoingTo(visit: VisitState, place: string): VisitState | undefined;
