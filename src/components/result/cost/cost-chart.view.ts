import type { Format } from '../../../lib/format.js';
import { type Cost, type CostRange, type Price, runningTotals } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Range } from '../../../model/range.js';
import { acrossPlans, firstYearVisits, laterYearVisits, type Plan } from '../../../model/schedule.js';
import type { ChartData, ChartRow } from '../../charts/chart-data.js';
import { type BothWays, leavesTopUpsOut, type Money, moneyIn, type PlanWords, threeYearVisits } from './cost.view.js';

/** Room on the axis after the highest start of a price without an upper end. */
const OPEN_ROOM = 1.6;

/**
 * Chart C: one visit, the first year and a later year on one scale; of a quote, the first year and all three. `scaleTo` is
 * the highest amount that a choice of the visitor can lead to: with it the marks move and the scale stays.
 */
export function costChart(plan: GoalPlan, cost: Cost, format: Format, words: PlanWords, scaleTo = 0): ChartData {
  const money = moneyIn(cost.currency, format, words);
  const { rows: names, legend, sentence, table } = words.cost;
  const { paidPlans, laterYearVisits: { high: mostTopUps } } = plan;
  const isOpen = cost.perVisit.high === null;
  const isQuoted = cost.source === 'quoted';
  const hasOnePrice = cost.perVisit.low === cost.perVisit.high;
  const inYear = (name: string, figure: (plan: Plan) => number, range: CostRange): ChartRow =>
    yearRow(name, acrossPlans(paidPlans, figure), range, money, words);
  const rows: readonly ChartRow[] = [
    ...(isQuoted ? [] : [costRow(names.visit, cost.perVisit, money, isOpen ? names.openVisit : spread(cost.perVisit, money))]),
    inYear(names.firstYear, firstYearVisits, cost.firstYear),
    ...(isQuoted ? [yearRow(names.threeYears, threeYearVisits(paidPlans), cost.threeYears, money, words)]
      : mostTopUps > 0 ? [inYear(names.laterYear, laterYearVisits, cost.laterYear)] : []),
  ];
  const inWords = (range: CostRange): string => sentence.amount(money.likely(range), money.span(range));
  const tableRow = amountsRow(money, table.unknown);
  return {
    kind: 'cost', rows,
    sentence: sentence.priced(inWords(cost.perVisit), inWords(cost.firstYear), inWords(cost.laterYear)),
    axis: { max: Math.max(axisMax(rows), scaleTo), ticks: [] },
    check: null,
    legend: isOpen
      ? [{ mark: 'fade', text: legend.fade }]
      : [{ mark: 'band', text: hasOnePrice ? legend.visits : legend.band }, { mark: 'likely', text: legend.likely }],
    table: {
      caption: table.caption, head: table.head,
      rows: [
        tableRow(names.visit, cost.perVisit), tableRow(names.firstYear, cost.firstYear),
        tableRow(names.laterYear, cost.laterYear), tableRow(names.threeYears, cost.threeYears),
      ],
    },
    words: words.chart,
  };
}

/**
 * Chart D: what has been paid after each of three years. The scale is that of the plan with top-ups; the table tells both
 * ways.
 */
export function runningChart(plan: GoalPlan, price: Price, { full, course }: BothWays, format: Format, words: PlanWords): ChartData {
  const money = moneyIn(price.currency, format, words);
  const { run, legend, table } = words.cost;
  const totals = runningTotals(plan.paidPlans, price, 3);
  const rows = totals.map((range, index): ChartRow => ({
    label: run.after(index + 1), value: money.likely(range), note: '', isOwn: true,
    band: { low: range.low, high: range.high }, likely: range.likely, points: [],
  }));
  const inWords = (range: CostRange): string => words.cost.sentence.amount(money.likely(range), money.span(range));
  const tableRow = amountsRow(money, table.unknown);
  const otherWay = leavesTopUpsOut(plan) ? tableRow(run.afterAll, full.threeYears) : tableRow(run.afterCourse, course.threeYears);
  return {
    kind: 'running', rows,
    sentence: totals.map((range, index) => run.year(index + 1, inWords(range))).join(' '),
    axis: { max: Math.max(1, full.threeYears.high ?? full.threeYears.low * OPEN_ROOM), ticks: [] },
    check: null,
    legend: price.highMinor === null
      ? [{ mark: 'fade', text: legend.fade }]
      : [{ mark: 'band', text: legend.band }, { mark: 'likely', text: legend.likely }],
    table: {
      caption: run.caption, head: table.head,
      rows: [
        ...totals.map((range, index) => tableRow(run.after(index + 1), range)),
        ...(plan.laterYearVisits.high > 0 ? [otherWay] : []),
      ],
    },
    words: words.chart,
  };
}

/** A row of a table of amounts. */
function amountsRow(money: Money, unknown: string) {
  return (name: string, { low, likely, high }: CostRange): ChartData['table']['rows'][number] => ({
    name, cells: [low, likely, high].map((minor) => (minor === null ? unknown : money.amount(minor))),
  });
}

function yearRow(name: string, visits: Range, range: CostRange, money: Money, words: PlanWords): ChartRow {
  const { rows } = words.cost;
  // Top-ups that the visitor leaves out: the row keeps its place, so that the marks of the others can move.
  if (visits.high === 0) return { label: name, value: rows.noTopUps, note: '', isOwn: true, band: null, likely: null, points: [] };
  if (range.high === null) {
    return visits.low > 0
      ? costRow(name, range, money, rows.openNote(visits.low, visits.high))
      : { ...costRow(name, range, money, rows.openUpTo(visits.high)), value: rows.noTopUps, band: null };
  }
  if (visits.likely === 0) {
    return { ...costRow(name, range, money, rows.upTo(money.amount(range.high), visits.high)), value: rows.noTopUps };
  }
  const note = visits.low > 0
    ? rows.range(money.span(range), visits.low, visits.high)
    : rows.upTo(money.amount(range.high), visits.high);
  return costRow(rows.withVisits(name, visits.likely), range, money, note);
}

function costRow(label: string, range: CostRange, money: Money, note: string): ChartRow {
  return {
    label, value: money.likely(range), note, isOwn: true, band: { low: range.low, high: range.high }, likely: range.likely,
    points: [],
  };
}

/** The range under a bar; nothing where the price is one amount, which stands above already. */
function spread(range: CostRange, money: Money): string {
  const text = money.span(range);
  return text === money.likely(range) ? '' : text;
}

/** Visits in place of money, where no price is known or none is shown. */
export function visitsChart(plan: GoalPlan, words: PlanWords): ChartData {
  const { rows: names, legend, sentence, table } = words.cost;
  const counts: readonly (readonly [string, Range])[] = [
    [names.firstYear, plan.firstYearVisits],
    [names.laterYear, plan.laterYearVisits],
    [names.threeYears, threeYearVisits(plan.plans)],
  ];
  const rows = counts.map(([label, { low, likely, high }]): ChartRow => ({
    label, value: likely > 0 ? names.visits(likely) : names.noTopUps, note: names.visitsRange(low, high), isOwn: true,
    band: { low, high }, likely, points: [],
  }));
  const inWords = ({ value, note }: ChartRow): string => sentence.amount(value, note);
  const [first, later, three] = rows.map(inWords);
  return {
    kind: 'cost', rows,
    sentence: sentence.visits(first ?? '', later ?? '', three ?? ''),
    axis: { max: axisMax(rows), ticks: [] },
    check: null,
    legend: [{ mark: 'band', text: legend.visits }, { mark: 'likely', text: legend.likely }],
    table: {
      caption: table.captionVisits, head: table.head,
      rows: counts.map(([name, { low, likely, high }]) => ({ name, cells: [low, likely, high].map(String) })),
    },
    words: words.chart,
  };
}

function axisMax(rows: readonly ChartRow[]): number {
  const ends = rows.map(({ band }) => (band ? band.high ?? band.low * OPEN_ROOM : 0));
  return Math.max(1, ...ends) * 1.04;
}
