import type { Problem, Settings } from '../config/settings.js';
import { type Concern } from '../model/answers.js';
import { type VisitState } from './visit.js';
/** A new visit as the owner set it up: at the concern picker, or past what is already decided. */
export declare function visitFor({ concern, goal }: Pick<Settings, 'concern' | 'goal'>): VisitState;
/** A new visit with its concern chosen. */
export declare function visitAt(concern: Concern): VisitState;
/** Whether two visits begin at the same place. */
export declare function isSameStart(a: VisitState, b: VisitState): boolean;
type Report = (problem: Problem) => void;
/** A new visit that a page begins, with a concern when it names one. */
export declare function visitStarting(concern: unknown, report: Report): VisitState;
/** The visit at a step named by a page, such as `severity` or `result/cost`. One that is not asked now changes nothing. */
export declare function visitGoingTo(visit: VisitState, place: string, report: Report): VisitState;
export {};
