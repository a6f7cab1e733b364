import type { Settings } from '../../../config/settings.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { concernOf } from '../../../model/answers.js';
import { type Cost, costOf, type CostRange, type Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Range } from '../../../model/range.js';
import { acrossPlans, laterYearVisits, type Plans, visitsByYear } from '../../../model/schedule.js';
import { supposedPlans, withoutTopUps } from '../../../model/suppose.js';

export type PlanWords = typeof planWords;
type Words = PlanWords['cost'];

const YEARS = 3;

/** How amounts are written: one way for text, key fact, chart and table. */
export interface Money {
  /** "Rs 75,000"; "none" where nothing is paid. */
  readonly amount: (minor: number) => string;
  /** With every digit: "$1,234". */
  readonly exact: (minor: number) => string;
  /** "Rs 28,000 to 144,000", or "from Rs 28,000" with an open upper price. */
  readonly span: (range: CostRange) => string;
  /** The likely amount, or "from …" with an open upper price. */
  readonly likely: (range: CostRange) => string;
}

export function moneyIn(currency: string, format: Format, { cost: words }: PlanWords): Money {
  const amount = (minor: number): string => (minor > 0 ? format.money(minor, currency) : words.rows.none);
  const span = ({ low, high }: CostRange): string => {
    if (low > 0) return format.moneySpan(low, high, currency, words.join, words.from);
    return high ? words.upTo(amount(high)) : words.rows.none;
  };
  const exact = (minor: number): string => format.money(minor, currency, true);
  return { amount, exact, span, likely: (range) => (range.likely === null ? span(range) : amount(range.likely)) };
}

/** The first year's cost in words, as the key facts and the section say it. */
export interface CostText {
  readonly likely: string;
  readonly range: string;
  readonly isOpen: boolean;
}

/** First-year cost of a plan; `null` where no amount may be or can be said. */
export function costText({ cost }: GoalPlan, format: Format, words: PlanWords): CostText | null {
  if (!cost) return null;
  const money = moneyIn(cost.currency, format, words);
  return { likely: money.likely(cost.firstYear), range: money.span(cost.firstYear), isOpen: cost.firstYear.high === null };
}

/** All visits of the first three years. */
export function threeYearVisits(plans: Plans): Range {
  return acrossPlans(plans, (plan) => visitsByYear(plan, YEARS).reduce((sum, visits) => sum + visits, 0));
}

/** The line under the heading. */
export function costAnswer(plan: GoalPlan, hidesPrices: boolean, format: Format, words: PlanWords): string {
  const { answer } = words.cost;
  const { cost, price, firstYearVisits: first, laterYearVisits: later } = plan;
  if (!cost || !price) {
    return `${hidesPrices ? answer.hidden : answer.none} ${answer.visits(first.likely, first.low, first.high, later.likely)}`;
  }
  const money = moneyIn(cost.currency, format, words);
  const { firstYear, laterYear, perVisit } = cost;
  if (price.source === 'quoted') {
    return `${answer.typed(money.exact(price.lowMinor), price.forVisits ?? 1)} ${answer.quoted(money.likely(firstYear))}`;
  }
  if (price.source === 'published') {
    return `${answer.published(money.span(perVisit))}${perVisit.high === null ? ` ${answer.publishedOpen}` : ''}`;
  }
  if (leavesTopUpsOut(plan)) return answer.course(money.likely(firstYear));
  if (firstYear.likely === null) return answer.open(money.span(firstYear));
  const likely = money.likely(firstYear);
  return laterYear.likely ? answer.priced(likely, money.likely(laterYear)) : answer.pricedOnce(likely);
}

/** Whether the visitor left out top-ups that the plan has. */
export function leavesTopUpsOut({ paidPlans, laterYearVisits: { high } }: GoalPlan): boolean {
  return high > 0 && laterYearVisits(paidPlans.high) === 0;
}

/** The cost with top-ups and without them. */
export interface BothWays {
  readonly full: Cost;
  readonly course: Cost;
}

/** The cost of the sessions that are supposed, with their top-ups and without them. */
export function withAndWithout({ plans, paidPlans }: GoalPlan, price: Price): BothWays {
  const full = supposedPlans(plans, { sessions: paidPlans.likely.sessions, hasTopUps: true });
  return { full: costOf(full, price), course: costOf(withoutTopUps(full), price) };
}

/** What three years add up to, or that nothing comes to it where the likely plan has no top-ups. */
export function threeYearsSentence({ laterYearVisits: { likely: yearly } }: GoalPlan, { threeYears }: Cost, money: Money, { run }: Words): string {
  const hasTopUps = yearly > 0;
  if (threeYears.likely === null) return (hasTopUps ? run.open : run.onceOpen)(money.amount(threeYears.low));
  const [likely, range] = [money.likely(threeYears), money.span(threeYears)];
  if (likely === range) return (hasTopUps ? run.same : run.onceSame)(likely);
  return (hasTopUps ? run.priced : run.once)(likely, range);
}

/** Whether an amount reads higher than it is, so that sums do not add up to the digit. */
export function readsHigher({ firstYear, laterYear, threeYears }: Cost, { amount, exact }: Money): boolean {
  return [firstYear, laterYear, threeYears].some(({ likely, low }) => {
    const minor = likely ?? low;
    return minor > 0 && amount(minor) !== exact(minor);
  });
}

/** What the course alone comes to, and what then becomes of it; `null` where the likely plan has no top-ups. */
export function courseAlone(
  { goal, laterYearVisits: { likely } }: GoalPlan, { threeYears }: Cost, money: Money, { run }: Words,
): { readonly amount: string; readonly then: Statement } | null {
  if (likely === 0) return null;
  const amount = threeYears.likely === null ? run.withoutOpen(money.amount(threeYears.low)) : run.without(money.likely(threeYears));
  return { amount, then: run.fades[concernOf(goal)] };
}

/** Sentences on what is paid once or together. */
export function onceSentences(
  { packages = [], consultationMinor, extrasMinor }: Price, money: Money, { once }: Words,
): readonly string[] {
  return [
    ...packages.map(({ visits, priceMinor }) => once.package(visits, money.amount(priceMinor))),
    ...(consultationMinor ? [once.consultation(money.amount(consultationMinor))] : []),
    ...(extrasMinor ? [once.extras(money.amount(extrasMinor))] : []),
  ];
}

/** Whose price it is, of what day, and what is in it. */
export function sourceSentences(settings: Settings, format: Format, { source }: Words): readonly string[] {
  const { clinicName, pricesDate, included, consultationMinor } = settings;
  return [
    source.list(clinicName, format.date(pricesDate)),
    ...(pricesDate ? [] : [source.undated]),
    included ? source.included(included) : source.askIncluded,
    ...(consultationMinor === null ? [source.askConsultation] : []),
    source.rounded,
  ];
}
