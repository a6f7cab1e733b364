import { type Basis, PROVENANCE } from '../../content/provenance.js';
import { SOURCES, type SourceId } from '../../content/sources.js';
import { priceFreshness } from '../../config/freshness.js';
import type { Format } from '../../lib/format.js';
import { gapOf } from '../../lib/gap.js';
import { type EstimateGoal, ownAnswers } from '../../model/answers.js';
import { costOf, type CostRange, type Price } from '../../model/cost.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Range } from '../../model/range.js';
import type { Explorer } from '../../state/explorer.js';
import { factsOf } from '../../state/facts.js';
import { moneyIn, sourceSentences, threeYearVisits } from '../result/cost/cost.view.js';
import type { TakeTable, TakeWords } from './summary.view.js';

type Row = TakeTable['rows'][number];

/** Visits of the three plans, with amounts where they may be shown: always for the plan itself, whatever was supposed. */
export function planTable(plan: GoalPlan, explorer: Explorer, words: TakeWords): TakeTable {
  const { result: { plan: { sessions, timeline, cost: labels } }, take: { print } } = words;
  const { plans, alternative } = plan;
  const price = ownPrice(plan, explorer);
  const visits = (name: string, { low, likely, high }: Range): Row => ({ name, cells: [low, likely, high].map(String) });
  return {
    title: price ? print.amounts : print.visits,
    head: labels.table.head,
    rows: [
      visits(sessions.table.caption, plan.estimate.sessions), visits(timeline.cards.firstYear, plan.firstYearVisits),
      visits(print.laterVisits, plan.laterYearVisits),
      ...(price ? amountRows(plan, price, explorer.language.format, words) : [visits(labels.rows.threeYears, threeYearVisits(plans))]),
    ],
    notes: [
      ...(alternative ? [print.otherWay(gapOf(alternative.gapDays), alternative.firstYearVisits)] : []),
      ...(price ? priceNotes(price, explorer, words) : []),
    ],
  };
}

/** The price with the visitor's own answers: not for an area or a practitioner they only tried. */
function ownPrice({ goal, price }: GoalPlan, { answers, settings, today }: Explorer): Price | null {
  return price?.source === 'owner' ? factsOf(settings, today).priceOf(goal, answers) : price;
}

function amountRows({ plans }: GoalPlan, price: Price, format: Format, { result: { plan: words }, take: { print } }: TakeWords): readonly Row[] {
  const cost = costOf(plans, price);
  const money = moneyIn(cost.currency, format, words);
  const { rows, table, from } = words.cost;
  const cell = (minor: number | null): string => (minor === null ? table.unknown : money.amount(minor));
  const amounts = (name: string, { low, likely, high }: CostRange): Row => ({
    name: print.amountOf(name), cells: [high === null && low > 0 ? from(cell(low)) : cell(low), cell(likely), cell(high)],
  });
  // A price of other clinics gives a feel for size: it is not multiplied for this one.
  if (price.source === 'published') return [amounts(rows.visit, cost.perVisit)];
  return [
    amounts(rows.visit, cost.perVisit), amounts(rows.firstYear, cost.firstYear),
    amounts(rows.laterYear, cost.laterYear), amounts(rows.threeYears, cost.threeYears),
  ];
}

/** Whose price it is: the clinic's list, what the visitor was told, or one found elsewhere. */
function priceNotes({ source, origin }: Price, { language: { format }, settings, today }: Explorer, { result: { plan: { cost } }, marks: { stop } }: TakeWords): readonly string[] {
  if (source === 'quoted') return [cost.quote.source];
  if (source === 'published') {
    const place = origin && Object.hasOwn(SOURCES, origin.id) ? [SOURCES[origin.id as SourceId].short + stop] : [];
    return [cost.published.title + stop, cost.published.dated(format.date(origin?.date ?? '') || (origin?.date ?? '')), ...place];
  }
  const isOld = priceFreshness(settings.pricesDate, today) === 'ask';
  return [...(isOld ? [cost.stale.title(format.month(settings.pricesDate))] : []), ...sourceSentences(settings, format, cost)];
}

/** For visitors who are not sure: how many sessions clinics plan for each goal that the law of the place leaves open. */
export function goalsTable(goals: readonly EstimateGoal[], { facts, answers }: Outcome, { result: { plan: { sessions } }, quiz }: TakeWords): TakeTable {
  const [, low, , high] = sessions.table.head;
  const open = goals.filter((goal) => facts.legalStatusOf(ownAnswers(answers, { goal })) === null);
  return {
    title: sessions.table.caption, head: ['', low ?? '', high ?? ''], notes: [],
    rows: open.map((goal) => {
      const figure = facts.protocolOf(goal).sessions;
      return { name: quiz.goals[goal].name, cells: [String(figure.low), String(figure.high)] };
    }),
  };
}

/** What kind of ground each figure stands on: "Sessions: published." */
export function basisLines({ goal, price }: GoalPlan, { settings }: Explorer, { result: { labels, frame }, take: { print: { basisOf } }, marks }: TakeWords): readonly string[] {
  const { sessions, gapDays, upkeepGapDays } = PROVENANCE[goal];
  const own = settings.protocols[goal];
  const line = (name: string, basis: readonly Basis[]): string =>
    frame.answers.named(name, basis.map((one) => labels.basis[one].toLowerCase()).join(marks.comma));
  return [
    line(basisOf.sessions, own?.sessions ? ['owner'] : sessions.basis),
    line(basisOf.gap, own?.gapDays ? ['owner'] : gapDays.basis),
    line(basisOf.upkeep, own?.upkeepGapDays ? ['owner'] : upkeepGapDays.basis),
    line(basisOf.points, ['editorial']), line(basisOf.visits, ['arithmetic']),
    ...(price ? [line(basisOf.price, [price.source])] : []),
  ];
}
