import type { EstimateGoal } from '../model/answers.js';
import type { Grounds } from './provenance-types.js';
/** What the figures of a plan rest on, without their sources. */
export declare const GROUNDS: Readonly<Record<EstimateGoal, Grounds>>;
