import type { Concern, EstimateGoal } from '../model/answers.js';
import type { ConcernWeights, Protocol } from '../model/protocol.js';
/** How strong the proof is, from the weakest. */
export type Grade = 'very-limited' | 'limited' | 'good';
/** Per goal: sessions low, typical, high; days between them; days between top-ups, longest gap first. */
export declare const PROTOCOLS: Readonly<Record<EstimateGoal, Protocol>>;
export declare const WEIGHTS: Readonly<Record<Concern, ConcernWeights>>;
export declare const GRADES: Readonly<Record<EstimateGoal, Grade>>;
