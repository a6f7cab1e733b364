import type { quiz } from '../../../content/words/en/quiz.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import { gapOf } from '../../../lib/gap.js';
import { type Concern, concernOf, type EstimateGoal, GOALS, isEstimateGoal } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Protocol } from '../../../model/protocol.js';
import type { Range } from '../../../model/range.js';
import type { ChartData, ChartRow, ChartTick } from '../../charts/chart-data.js';

export type PlanWords = typeof planWords;
export type GoalNames = (typeof quiz)['goals'];

/** One dot of the strip: solid up to the lowest count, half up to the likely one, hollow up to the highest. */
export interface StripDot {
  readonly count: number;
  readonly kind: 'low' | 'mid' | 'high';
  readonly isLikely: boolean;
  /** Whether the open answers leave this count as likely. */
  readonly isPossible: boolean;
  readonly above: string;
  readonly below: string;
}

export interface Strip {
  readonly dots: readonly StripDot[];
  /** The whole strip as one sentence. */
  readonly sentence: string;
}

/** The line under the heading: "About 4 to start. Clinics plan 3 to 5. Then 3 top-ups a year." */
export function sessionsAnswer({ estimate, laterYearVisits, alternative }: GoalPlan, { sessions: words }: PlanWords): string {
  const { sessions, likelyBand } = estimate;
  const { low, high } = sessions;
  const isAllPossible = low < high && likelyBand.min === low && likelyBand.max === high;
  const course = isAllPossible
    ? words.courseOpen(low, high, sessions.likely)
    : words.course(words.span(likelyBand.min, likelyBand.max), low, high);
  const upkeep = words.upkeep(laterYearVisits.likely, laterYearVisits.high);
  return [course, upkeep, alternative ? words.alternative(gapOf(alternative.gapDays)) : ''].filter(Boolean).join(' ');
}

export function stripOf({ estimate }: GoalPlan, { sessions: words }: PlanWords): Strip {
  const { sessions: { low, likely, high }, likelyBand: { min, max } } = estimate;
  const dots: StripDot[] = [];
  for (let count = 1; count <= high; count += 1) {
    dots.push({
      count,
      kind: count <= low ? 'low' : count <= likely ? 'mid' : 'high',
      isLikely: count === likely,
      isPossible: min < max && count >= min && count <= max,
      above: count === likely ? likelyLabel(estimate, words) : '',
      below: endLabel(count, estimate, words),
    });
  }
  return { dots, sentence: words.strip(low, words.span(min, max), high) };
}

function likelyLabel({ sessions: { low, likely, high }, likelyBand }: GoalPlan['estimate'], words: PlanWords['sessions']): string {
  if (likelyBand.min < likelyBand.max) return words.likelyBand(likelyBand.min, likelyBand.max);
  if (likely === low && likely !== high) return words.likelyFewest;
  return likely === high && likely !== low ? words.likelyMost : words.likely;
}

/** The ends are named below the strip, unless the label above says so already. */
function endLabel(
  count: number, { sessions: { low, likely, high }, likelyBand }: GoalPlan['estimate'], words: PlanWords['sessions'],
): string {
  if (count === likely && likelyBand.min === likelyBand.max) return '';
  if (count === low) return words.fewest(low);
  return count === high ? words.most(high) : '';
}

/** What the open answers leave possible; nothing once all are given. */
export function openSentences({ estimate }: GoalPlan, question: string, { sessions: words }: PlanWords): readonly string[] {
  const { min, max } = estimate.likelyBand;
  if (min === max) return [];
  return question ? [words.open(min, max), words.narrows(question)] : [words.open(min, max)];
}

/** Chart A: the goal beside the other goals of its concern, which have their usual counts. */
export function sessionsChart(
  plan: GoalPlan, protocolOf: (goal: EstimateGoal) => Protocol, names: GoalNames, words: PlanWords,
): ChartData {
  const goals = GOALS[concernOf(plan.goal)].filter((goal) => isEstimateGoal(goal));
  const countOf = (goal: EstimateGoal): Range => {
    const { low, typical, high } = protocolOf(goal).sessions;
    return goal === plan.goal ? plan.estimate.sessions : { low, likely: typical, high };
  };
  const counts = goals.map((goal) => ({ goal, ...countOf(goal) }));
  const { sessions } = words;
  const { min, max } = plan.estimate.likelyBand;
  const valueOf = (goal: EstimateGoal, likely: number): string => (goal === plan.goal ? sessions.span(min, max) : String(likely));
  return {
    kind: 'sessions',
    sentence: sentenceOf(plan, counts, names, sessions),
    rows: counts.map(({ goal, low, likely, high }): ChartRow => ({
      label: names[goal].name, value: valueOf(goal, likely), note: sessions.rangeNote(sessions.span(low, high)),
      isOwn: goal === plan.goal, band: { low, high }, likely, points: [],
      ...(goal === plan.goal ? { inner: { low: min, high: max } } : {}),
    })),
    axis: axisTo(Math.max(...counts.map(({ high }) => high))),
    check: null,
    legend: [
      { mark: 'band', text: sessions.legendBand }, { mark: 'likely', text: sessions.legendLikely },
      ...(min < max ? [{ mark: 'inner' as const, text: sessions.legendInner }] : []),
    ],
    table: {
      caption: sessions.table.caption, head: sessions.table.head,
      rows: counts.map(({ goal, low, likely, high }) => ({ name: names[goal].name, cells: [String(low), valueOf(goal, likely), String(high)] })),
    },
    words: words.chart,
  };
}

function sentenceOf(
  { goal, estimate: { sessions, likelyBand: { min, max } } }: GoalPlan, counts: readonly (Range & { goal: EstimateGoal })[], names: GoalNames,
  words: PlanWords['sessions'],
): string {
  const others = counts.filter((count) => count.goal !== goal);
  const [low, high] = [Math.min(...others.map((count) => count.low)), Math.max(...others.map((count) => count.high))];
  return words.sentence(names[goal].name, words.span(min, max), words.span(sessions.low, sessions.high), words.span(low, high));
}

/** From 0, in even steps, to the first step at or above the highest count. */
function axisTo(high: number): ChartData['axis'] {
  const step = high > 12 ? 5 : high > 10 ? 3 : 2;
  const ticks: ChartTick[] = [{ at: 0, text: '0' }];
  for (let at = step; (ticks.at(-1)?.at ?? 0) < high; at += step) ticks.push({ at, text: String(at) });
  return { max: ticks.at(-1)?.at ?? high, ticks };
}

/** Title of chart A. */
export function chartTitle(goal: EstimateGoal, { sessions }: PlanWords): string {
  const titles: Readonly<Record<Concern, string>> = sessions.chartTitle;
  return titles[concernOf(goal)];
}
