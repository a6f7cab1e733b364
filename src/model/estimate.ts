import { type Answers, isAnswered, type QuestionId } from './answers.js';
import type { ConcernWeights, Protocol, WeighedQuestion } from './protocol.js';
import { questionsFor, valuesOf } from './questions.js';
import { clamp, type Range, range, roundHalfUp, type Span } from './range.js';

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

/** Answers that leave a question open for the estimate. */
const UNDECIDED: ReadonlySet<string> = new Set(['unsure', 'unsaid']);

/**
 * The likely count from a total of points: up the upper half of the range for points above 0, down the lower half
 * for points below. The rule is an editorial one (evidence section 2): no study gives counts by these factors.
 */
export function likelySessions(protocol: Protocol, weights: ConcernWeights, points: number): number {
  const { low, typical, high } = protocol.sessions;
  const moved =
    points >= 0
      ? typical + roundHalfUp(((high - typical) * points) / Math.max(weights.maxPositive, 1))
      : typical - roundHalfUp(((typical - low) * -points) / Math.max(weights.maxNegative, 1));
  return clamp(moved, low, high);
}

/** The estimate for answers that count (see `sortAnswers`). */
export function estimate(answers: Answers, protocol: Protocol, weights: ConcernWeights): Estimate {
  const factors = factorsOf(answers, weights);
  const points = sum(factors.map(({ step }) => step.points));
  const likely = likelySessions(protocol, weights, points);
  const likelyBand = bandOf(factors, protocol, weights);
  return {
    sessions: range(protocol.sessions.low, likely, protocol.sessions.high),
    likelyBand: { min: Math.min(likelyBand.min, likely), max: Math.max(likelyBand.max, likely) },
    typical: protocol.sessions.typical,
    points,
    steps: factors.map(({ step }) => step),
    narrowing: narrowingQuestion(factors, protocol, weights),
  };
}

interface Factor {
  readonly step: PointStep;
  /** Points the question may still give: one number when it is decided. */
  readonly possible: readonly number[];
}

function factorsOf(answers: Answers, weights: ConcernWeights): readonly Factor[] {
  return questionsFor(answers).flatMap(({ id, options }) => {
    const table = Object.hasOwn(weights.points, id) && weights.points[id as WeighedQuestion];
    if (!table) return [];
    const value = isAnswered(answers, id) ? valuesOf(answers, id)[0] : undefined;
    const pointsOf = (option: string): number => (Object.hasOwn(table, option) ? (table[option] ?? 0) : 0);
    const step: PointStep = { question: id as WeighedQuestion, value, points: value === undefined ? 0 : pointsOf(value) };
    if (value !== undefined && !UNDECIDED.has(value)) return [{ step, possible: [step.points] }];
    // Under 18 ends in "not now", which has no plan; it cannot be the answer behind a plan.
    const decided = options(answers).filter((option) => !UNDECIDED.has(option) && option !== 'under-18');
    return [{ step, possible: [...new Set(decided.map(pointsOf))] }];
  });
}

function bandOf(factors: readonly Factor[], protocol: Protocol, weights: ConcernWeights): Span {
  const least = sum(factors.map(({ possible }) => Math.min(...possible)));
  const most = sum(factors.map(({ possible }) => Math.max(...possible)));
  return { min: likelySessions(protocol, weights, least), max: likelySessions(protocol, weights, most) };
}

const widthOf = ({ min, max }: Span): number => max - min;

/** Judged by the widest band any answer to it would leave; the first question asked wins a tie. */
function narrowingQuestion(
  factors: readonly Factor[], protocol: Protocol, weights: ConcernWeights,
): QuestionId | undefined {
  let best: { readonly id: QuestionId; readonly width: number } | undefined;
  const now = widthOf(bandOf(factors, protocol, weights));
  for (const factor of factors) {
    if (factor.possible.length < 2) continue;
    const widths = factor.possible.map((points) =>
      widthOf(bandOf(factors.map((other) => (other === factor ? { ...other, possible: [points] } : other)), protocol, weights)),
    );
    const width = Math.max(...widths);
    if (width < (best?.width ?? now)) best = { id: factor.step.question, width };
  }
  return best?.id;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
