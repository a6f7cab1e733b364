import { type Answers, type QuestionId } from './answers.js';
import type { ConcernWeights, Protocol, WeighedQuestion } from './protocol.js';
import { type Range, type Span } from './range.js';
/** What one answer did to the likely count. */
export interface PointStep {
    readonly question: WeighedQuestion;
    /** The answer, or `undefined` while the question is open. */
    readonly value: string | undefined;
    readonly points: number;
}
/** How many visits a course is likely to take. */
export interface Estimate {
    /** Visits: what clinics use, with the likely count inside. The ends never move. */
    readonly sessions: Range;
    /** Smallest and largest likely count that the open answers leave possible. */
    readonly likelyBand: Span;
    /** The usual count before any answer. */
    readonly typical: number;
    readonly points: number;
    /** Every weighed question that is asked, with its points. */
    readonly steps: readonly PointStep[];
    /** The single answer that would narrow the likely band most; none when nothing would. */
    readonly narrowing: QuestionId | undefined;
}
/**
 * The likely count from a total of points: up the upper half of the range for points above 0, down the lower half
 * for points below. The rule is an editorial one (evidence section 2): no study gives counts by these factors.
 */
export declare function likelySessions(protocol: Protocol, weights: ConcernWeights, points: number): number;
/** The estimate for answers that count (see `sortAnswers`). */
export declare function estimate(answers: Answers, protocol: Protocol, weights: ConcernWeights): Estimate;
