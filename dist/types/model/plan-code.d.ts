import { type Answers } from './answers.js';
import { FOR_CLINICIAN, PLAN_FRAGMENT } from './plan-fragment.js';
export { FOR_CLINICIAN, PLAN_FRAGMENT };
/** Why a code is not read. */
export type Refusal = 'damaged' | 'older' | 'newer' | 'too-long';
/** A code as it was read. Its answers hold a goal and what bears on the plan: no age and no safety answer. */
export type ReadPlan = {
    readonly answers: Answers;
    readonly lang: string;
} | {
    readonly refused: Refusal;
};
/** Version of the code. */
export declare const VERSION = 1;
/**
 * The plan inputs of some answers as a short text for an address: version, goal with what counts for it, an optional
 * language, and a checksum. Empty where no goal is chosen. See docs/plan-link.md.
 */
export declare function encodePlan(answers: Answers, lang?: string): string;
/** Reads a code from an address. It may be anything: what is not exactly as `encodePlan` writes it is refused. */
export declare function decodePlan(code: string): ReadPlan;
