import type { Grounds } from '../../../content/provenance-types.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import { gapOf } from '../../../lib/gap.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import { courseDays, type Plan, regimenDays, visitsOf, YEAR_DAYS } from '../../../model/schedule.js';
import type { ChartData, ChartRow, ChartTable, LegendMark } from '../../charts/chart-data.js';

export type PlanWords = typeof planWords;
type Words = PlanWords['timeline'];

/** How much time is shown. */
export type Months = 12 | 24;

const MONTH_DAYS = YEAR_DAYS / 12;
const WEEK_DAYS = 7;
const CHECK_MONTHS = 3;
/** Months until shed hair tends to come back, from the day its cause has stopped (malkud2015). */
export const RECOVERY_MONTHS = { low: 3, high: 6 };

/** Shedding comes back by itself over the months of a course, so its row stands above the visits. */
export function showsRecovery({ lead, plan }: Outcome): boolean {
  return lead === 'natural-recovery' && plan?.goal === 'hair-shedding';
}

/** The lines under the heading: how long the course takes, and when a first change was seen. */
export function timelineAnswer(
  plan: GoalPlan, { firstChangeWeeks }: Grounds, isRecovery: boolean, { timeline: words }: PlanWords,
): string {
  if (plan.alternative) return words.twoWays;
  const days = courseDays(plan.plans.likely);
  const length = days > 0 ? words.length(Math.max(1, Math.round(days / WEEK_DAYS))) : words.oneVisit;
  return isRecovery ? `${words.recovery} ${length}` : `${length} ${firstChangeSentence(firstChangeWeeks, words)}`;
}

/** Says of the first change no more than is known: a guess is called one. */
export function firstChangeSentence(
  { low, typical, high, basis, ends }: Grounds['firstChangeWeeks'], { firstChange }: Words,
): string {
  if (basis.every((one) => one === 'editorial')) return firstChange.guess(low, typical, high);
  if (!basis.includes('published')) return firstChange.clinics(low, high);
  const isGuess = ends ? ends.typical === 'editorial' : basis.includes('editorial');
  return isGuess ? firstChange.partGuess(low, typical, high) : firstChange.reported(low, typical, high);
}

/** Chart B: the visits of three plans on one line of time, with the regular visits and natural recovery where they apply. */
export function timelineChart(plan: GoalPlan, months: Months, isRecovery: boolean, words: PlanWords): ChartData {
  const { timeline } = words;
  const { plans, alternative, protocol } = plan;
  const untilDay = YEAR_DAYS * (months / 12);
  const planRows = [
    planRow(timeline.fewer, plans.low, untilDay, timeline),
    { ...planRow(timeline.likely, plans.likely, untilDay, timeline), isOwn: true },
    planRow(timeline.more, plans.high, untilDay, timeline),
  ];
  const [first, ...others] = planRows;
  const rows: readonly ChartRow[] = [
    ...(isRecovery ? [recoveryRow(timeline)] : []),
    ...(first && alternative ? [{ ...first, group: timeline.groupCourse }, ...others] : planRows),
    ...(alternative ? [regularRow(alternative, untilDay, timeline)] : []),
  ];
  const hasTopUps = rows.some(({ points }) => points.some(({ kind }) => kind === 'top-up'));
  const gap = gapOf(protocol.gapDays.typical);
  const legend: { mark: LegendMark; text: string }[] = [
    { mark: 'course', text: alternative ? timeline.legendVisit(gap) : timeline.legendCourse(gap) },
  ];
  if (hasTopUps) legend.push({ mark: 'top-up', text: timeline.legendTopUp });
  if (isRecovery) legend.unshift({ mark: 'band', text: timeline.legendRecovery });
  return {
    kind: 'timeline', rows, legend,
    sentence: sentenceOf(rows, plan, months, isRecovery, timeline),
    axis: axisOf(months, isRecovery ? timeline.startRecovery : timeline.start, timeline),
    check: { at: CHECK_MONTHS * MONTH_DAYS, text: timeline.check },
    table: tableOf(plan, planRows, months, timeline),
    words: words.chart,
  };
}

function planRow(label: string, plan: Plan, untilDay: number, words: Words): ChartRow {
  const visits = visitsOf(plan, untilDay);
  const gap = plan.upkeepGapDays ? gapOf(plan.upkeepGapDays) : null;
  return {
    label, note: words.pattern(plan.sessions, gap), value: words.visits(visits.length), isOwn: false, band: null,
    likely: null, points: visits.map(({ day, kind }) => ({ at: day, kind })),
  };
}

function regularRow(regimen: NonNullable<GoalPlan['alternative']>, untilDay: number, words: Words): ChartRow {
  const days = regimenDays(regimen, untilDay);
  return {
    group: words.groupRegular(gapOf(regimen.gapDays)), label: '', note: words.evenly, value: words.visits(days.length),
    isOwn: true, band: null, likely: null, points: days.map((at) => ({ at, kind: 'course' })),
  };
}

function recoveryRow(words: Words): ChartRow {
  const { low, high } = RECOVERY_MONTHS;
  return {
    label: words.byItself, note: words.byItselfNote, value: words.byItselfValue(low, high), isOwn: true, likely: null,
    band: { low: low * MONTH_DAYS, high: high * MONTH_DAYS }, points: [],
  };
}

function sentenceOf(
  rows: readonly ChartRow[], { plans, alternative }: GoalPlan, months: Months, isRecovery: boolean, words: Words,
): string {
  const untilDay = YEAR_DAYS * (months / 12);
  const count = (plan: Plan): number => visitsOf(plan, untilDay).length;
  const { sessions, upkeepGapDays } = plans.likely;
  const pattern = words.pattern(sessions, upkeepGapDays ? gapOf(upkeepGapDays) : null);
  const regular = alternative ? rows.at(-1) : undefined;
  return [
    isRecovery ? words.sentenceRecovery(RECOVERY_MONTHS.low, RECOVERY_MONTHS.high) : '',
    words.sentence(pattern, count(plans.likely), count(plans.low), count(plans.high), months),
    regular ? words.sentenceRegular(regular.points.length, months) : '',
  ].filter(Boolean).join(' ');
}

function axisOf(months: Months, start: string, words: Words): ChartData['axis'] {
  const marks = [1, 2, 3, 4].map((quarter) => (quarter * months) / 4);
  return {
    max: months * MONTH_DAYS,
    ticks: [
      { at: 0, text: start },
      ...marks.map((mark) => ({ at: mark * MONTH_DAYS, text: words.months(mark, mark === months) })),
    ],
  };
}

function tableOf({ plans, firstYearVisits, laterYearVisits, alternative }: GoalPlan, rows: readonly ChartRow[], months: Months, { table }: Words): ChartTable {
  const all = [plans.low, plans.likely, plans.high];
  const regular = (count: string): readonly string[] => (alternative ? [count] : []);
  const { low, likely, high } = firstYearVisits;
  const later = laterYearVisits;
  return {
    caption: table.caption,
    head: alternative ? [...table.head, table.regular(gapOf(alternative.gapDays))] : table.head,
    rows: [
      { name: table.course, cells: [...all.map(({ sessions }) => String(sessions)), ...regular(table.none)] },
      { name: table.firstYear, cells: [...[low, likely, high].map(String), ...regular(String(alternative?.firstYearVisits))] },
      ...(months === 24 ? [{
        name: table.twoYears,
        cells: [
          ...rows.map(({ points }) => String(points.length)),
          ...regular(String(alternative ? regimenDays(alternative, 2 * YEAR_DAYS).length : 0)),
        ],
      }] : []),
      { name: table.laterYear, cells: [...[later.low, later.likely, later.high].map(String), ...regular(String(alternative?.laterYearVisits))] },
    ],
  };
}
