import { GRADES, type Grade } from '../../content/figures.js';
import type { Marks } from '../../content/words/catalogue.js';
import type { frameVerdict } from '../../content/words/en/result/frame-verdict.js';
import type { Format } from '../../lib/format.js';
import { type Gap, gapOf, weeksOf } from '../../lib/gap.js';
import type { Settings } from '../../config/settings.js';
import type { Cost } from '../../model/cost.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { PointStep } from '../../model/estimate.js';
import { acrossPlans, courseDays, firstYearVisits } from '../../model/schedule.js';
import { type Finding, isAdult } from '../../model/screening.js';

export type VerdictFrame = typeof frameVerdict;

/** One of the key facts at the top; all are of one size. */
export interface Fact {
  readonly id: 'recovery' | 'sessions' | 'cost' | 'proof';
  readonly term: string;
  readonly figure: string;
  /** Beside the figure, quieter: "(3 to 5)". */
  readonly range: string;
  readonly note: string;
  /** Words of the button that opens how we know, where it has some of its own. */
  readonly button: string;
}

/** What the facts are made from. */
export interface FactsInput {
  readonly outcome: Outcome;
  readonly plan: GoalPlan;
  readonly settings: Settings;
  readonly unconfirmed: ReadonlySet<string>;
  readonly format: Format;
  readonly marks: Marks;
  readonly words: VerdictFrame;
  readonly grades: Readonly<Record<Grade, string>>;
  /** Under the grade. */
  readonly brief: string;
}

/** The plan in one sentence: "For dull or dry skin, clinics usually plan 3 to 5 mesotherapy sessions, then a top-up every 3 to 6 months." */
export function summarySentence({ protocol, alternative }: GoalPlan, noun: string, words: VerdictFrame): string {
  const { sessions: { low, high }, gapDays, upkeepGapDays } = protocol;
  if (alternative) return words.summary.twoWays(noun, low, high, gapOf(alternative.gapDays));
  const { low: longest, typical, high: shortest } = upkeepGapDays;
  if (longest === null || typical === null || shortest === null) {
    return words.summary.course(noun, low, high, gapOf(gapDays.typical));
  }
  return words.summary.withTopUps(noun, low, high, gapOf(shortest, longest));
}

/** The likely count in words: "4", or "4 to 6" while answers are open. */
export function likelyWords({ estimate }: GoalPlan, words: VerdictFrame): string {
  const { min, max } = estimate.likelyBand;
  return words.facts.visitsSpan(min, max);
}

/** Whether a visitor would rather not say: there is nothing to tell a doctor. */
export function isUnsaid({ reason }: Finding): boolean {
  return reason === 'age-unsaid' || reason === 'today-unsaid' || reason === 'ever-unsaid';
}

/** Whether no answer moves the count: then nothing is said of people with such answers. */
function isUninformed({ estimate: { steps } }: GoalPlan): boolean {
  return steps.every(isUndecided);
}

const isUndecided = ({ value }: PointStep): boolean => value === undefined || value === 'unsure' || value === 'unsaid';

/** Beside the figure: the range, unless the figure says it already. */
function besideCount(plan: GoalPlan, { facts }: VerdictFrame): string {
  const { sessions: { low, likely, high }, likelyBand: { min, max } } = plan.estimate;
  if (min !== low || max !== high) return facts.range(low, high);
  return min < max && isUninformed(plan) ? facts.usual(likely) : '';
}

/** What is said of the likely count under the summary. `question` is the one whose answer would narrow it most. */
export function likelySentences(plan: GoalPlan, question: string, words: VerdictFrame): readonly string[] {
  const { estimate } = plan;
  const { likelyBand: { min, max }, sessions: { likely }, steps } = estimate;
  const offered = words.likely(likely);
  if (isUninformed(plan)) return [words.usual(likely), ...(question ? [words.narrowing(question)] : [])];
  if (min === max) return [offered];
  const openCount = steps.filter(isUndecided).length;
  if (question && openCount === 1) return [offered, words.likelyUntil(min, max, question)];
  return [offered, words.likelyWhile(min, max), ...(question ? [words.narrowing(question)] : [])];
}

/** The key facts, in order. Natural recovery comes first where it leads; its page keeps cost to its own section. */
export function keyFacts(input: FactsInput): readonly Fact[] {
  const isRecovery = input.outcome.lead === 'natural-recovery';
  const middle = isRecovery ? [] : [input.plan.cost ? costFact(input, input.plan.cost) : visitsFact(input)];
  return [...(isRecovery ? [recoveryFact(input)] : []), sessionsFact(input, isRecovery), ...middle, proofFact(input)];
}

function recoveryFact({ words }: FactsInput): Fact {
  const { byItself, byItselfFigure, byItselfAfter } = words.facts;
  return { id: 'recovery', term: byItself, figure: byItselfFigure, range: '', note: byItselfAfter, button: '' };
}

function sessionsFact({ plan, words }: FactsInput, isRecovery: boolean): Fact {
  const { facts } = words;
  const likely = likelyWords(plan, words);
  const { firstYearVisits: year } = plan;
  return {
    id: 'sessions',
    term: isRecovery ? facts.sessionsIfWanted : facts.sessions,
    figure: likely,
    range: besideCount(plan, words),
    note: isRecovery ? facts.firstYearVisits(year.likely, year.low, year.high) : rhythmNote(plan, words),
    button: words.why(likely),
  };
}

function rhythmNote({ alternative, protocol, plans }: GoalPlan, { facts }: VerdictFrame): string {
  if (alternative) return facts.quarterly(alternative.firstYearVisits, gapOf(alternative.gapDays));
  const days = courseDays(plans.likely);
  const length: Gap | null = days > 0 ? weeksOf(days) : null;
  return facts.rhythm(gapOf(protocol.gapDays.typical), length);
}

function costFact({ plan, words, format, marks }: FactsInput, cost: Cost): Fact {
  const { facts } = words;
  const { low, likely, high } = cost.firstYear;
  const year = acrossPlans(plan.paidPlans, firstYearVisits);
  const visits = facts.visitsSpan(year.low, year.high);
  const money = format.moneySpan(low, high, cost.currency, facts.money, facts.from);
  const isOpen = likely === null;
  return {
    id: 'cost',
    term: isOpen ? facts.costFrom : facts.cost,
    figure: isOpen ? money : format.money(likely, cost.currency),
    range: '',
    note: [isOpen ? facts.costOpen(visits) : facts.costRange(money, visits), priceRemark(plan, facts)].filter(Boolean).join(`${marks.stop} `),
    button: '',
  };
}

/** Whose price it is where it is not the clinic's, and whether the visitor chose another price or other visits. */
export function priceRemark({ price, plans, paidPlans }: GoalPlan, { priceOf, supposed }: VerdictFrame['facts']): string {
  return priceOf[price?.source ?? 'owner'] || (plans === paidPlans && !price?.isSupposed ? '' : supposed);
}

function visitsFact(input: FactsInput): Fact {
  const { plan, words } = input;
  const { facts } = words;
  const { low, likely, high } = plan.firstYearVisits;
  return {
    id: 'cost', term: facts.visits, figure: facts.visitsText(likely), range: facts.range(low, high),
    note: noMoneyNote(input), button: '',
  };
}

/** Why visits stand where money would. Where the law or the owner hides money, nothing is said of it. */
function noMoneyNote({ outcome, settings, unconfirmed, words }: FactsInput): string {
  const { noPrice, costAfterAge, courseAndTopUps } = words.facts;
  if (settings.hidesPrices || outcome.legalStatus) return courseAndTopUps;
  const isGrown = isAdult({ answers: outcome.answers, unconfirmed: unconfirmed as ReadonlySet<'age'> });
  if (isGrown) return noPrice;
  return hasPrices(settings) ? costAfterAge : courseAndTopUps;
}

const hasPrices = ({ prices, currency }: Settings): boolean => Boolean(currency) && Object.keys(prices).length > 0;

function proofFact({ plan, words, grades, brief }: FactsInput): Fact {
  return {
    id: 'proof', term: words.facts.proof, figure: grades[GRADES[plan.goal]], range: '', note: brief, button: '',
  };
}
