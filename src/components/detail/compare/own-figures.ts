import { GRADES, type Grade } from '../../../content/figures.js';
import { PROVENANCE } from '../../../content/provenance.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { type Concern, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../../model/answers.js';
import type { Outcome } from '../../../model/outcome.js';

/** Mesotherapy's own figures: those of the visitor's plan, or of all goals of the concern while no goal is chosen. */
export interface OwnFigures {
  readonly visits: Statement;
  readonly days: Statement;
  readonly proof: Statement;
  readonly mostVisits: number;
  readonly mostDays: number;
  readonly lowestGrade: Grade;
}

interface Tools {
  readonly words: typeof compare;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly format: Format;
}

const WEAKEST_FIRST: readonly Grade[] = ['very-limited', 'limited', 'good'];

/** The figures of an outcome; each end of a span is the lowest or the highest among the goals it is about. */
export function ownFigures({ plan, facts }: Outcome, concern: Concern, { words: { own }, grades, format }: Tools): OwnFigures {
  const goals: readonly EstimateGoal[] = plan ? [plan.goal] : ESTIMATE_GOALS.filter((goal) => concernOf(goal) === concern);
  const protocols = goals.map((goal) => facts.protocolOf(goal).sessions);
  const [low, high] = ends(protocols.map((sessions) => sessions.low), protocols.map((sessions) => sessions.high));
  const downtimes = goals.map((goal) => PROVENANCE[goal].downtimeDays);
  const [shortest, longest] = ends(downtimes.map((days) => days.low), downtimes.map((days) => days.high));
  const found = WEAKEST_FIRST.filter((grade) => goals.some((goal) => GRADES[goal] === grade));
  const [lowestGrade = 'very-limited'] = found;
  const highestGrade = found.at(-1) ?? lowestGrade;
  const number = (value: number): string => format.number(value);
  const sourcesOf = (figure: 'sessions' | 'downtimeDays' | 'evidence') => [...new Set(goals.flatMap((goal) => PROVENANCE[goal][figure].sources))];
  return {
    visits: { text: plan ? visitsOf(plan, own, number) : own.byGoal(number(low), number(high)), sources: sourcesOf('sessions') },
    days: { text: own.days(number(shortest), number(longest)), sources: sourcesOf('downtimeDays') },
    proof: {
      text: lowestGrade === highestGrade ? grades[lowestGrade] : own.byGoal(grades[lowestGrade], grades[highestGrade]),
      sources: sourcesOf('evidence'),
    },
    mostVisits: high, mostDays: longest, lowestGrade,
  };
}

function ends(lows: readonly number[], highs: readonly number[]): readonly [number, number] {
  return [Math.min(...lows), Math.max(...highs)];
}

function visitsOf(
  { estimate: { likelyBand, sessions }, alternative }: NonNullable<Outcome['plan']>, own: typeof compare.own, number: (value: number) => string,
): string {
  const course = own.visits(own.span(number(likelyBand.min), number(likelyBand.max)), number(sessions.low), number(sessions.high));
  return alternative ? own.orYearly(course, number(alternative.laterYearVisits)) : course;
}
