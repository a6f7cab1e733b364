import type { Basis, Provenance } from '../../../content/provenance.js';
import type { SourceId } from '../../../content/sources.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { type Cost, type CostPart, type CostRange, firstYearParts, type Price } from '../../../model/cost.js';
import type { PointStep } from '../../../model/estimate.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { courseDays, firstYearSessions, firstYearUpkeep, firstYearVisits, laterYearVisits } from '../../../model/schedule.js';
import type { recipes } from '../../../content/words/en/detail/recipes.js';
import { likelyWords, type VerdictFrame } from '../../result/verdict.view.js';

type Words = typeof recipes;

/** One line of a recipe: where a number starts, what moved it, or what it comes to. */
export interface RecipeRow {
  readonly label: string;
  readonly basis: readonly Basis[];
  /** At the end of the line; may be empty. */
  readonly value: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** A source to cite in full. */
  readonly cited?: SourceId;
  /** A solid dot counts; a hollow one changed nothing. */
  readonly counts: boolean;
}

/** How one key fact is reached. */
export interface Recipe {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly RecipeRow[];
  readonly notes: readonly string[];
}

/** A line with what is said of it; what is not said is empty. */
export const row = (part: Partial<RecipeRow> & Pick<RecipeRow, 'label'>): RecipeRow => ({
  basis: [], value: '', text: '', sources: [], counts: true, ...part,
});

/** What the recipe of the sessions is made from. */
export interface SessionsInput {
  readonly plan: GoalPlan;
  readonly provenance: Provenance;
  readonly words: Words;
  readonly frame: VerdictFrame;
  /** Whether the owner typed the count. */
  readonly isOwners: boolean;
  /** An answer as the chips write it: "Where: face and neck". */
  readonly labelOf: (step: PointStep) => string;
}

/** Base count, one row per weighed answer with its points, the one step from points to visits, and the count. */
export function sessionsRecipe(input: SessionsInput): Recipe {
  const { plan: { estimate }, plan, words: { sessions: recipe }, frame, provenance, isOwners } = input;
  const { low, likely, high } = estimate.sessions;
  const count = likelyWords(plan, frame);
  const base = row({
    label: recipe.base, value: String(estimate.typical),
    basis: isOwners ? ['owner'] : [provenance.sessions.ends?.typical ?? provenance.sessions.basis].flat(),
    sources: isOwners ? [] : provenance.sessions.sources,
  });
  const together = row({
    label: recipe.together, basis: ['arithmetic'], value: recipe.points(estimate.points),
    text: recipe.step(estimate.points, estimate.typical, likely), counts: estimate.points !== 0,
  });
  const sum = row({
    label: recipe.sum, basis: ['arithmetic'], value: recipe.sumText(count, low, high), text: recipe.rangeStays,
  });
  const answers = estimate.steps.map((step) => answerRow(step, input));
  return { title: recipe.title(count), lead: recipe.lead, rows: [base, ...answers, together, sum], notes: [frame.untested] };
}

function answerRow(step: PointStep, { words: { sessions: recipe }, labelOf }: SessionsInput): RecipeRow {
  const factor: Statement = recipe.factors[step.question];
  const isOpen = step.value === undefined || step.value === 'unsure' || step.value === 'unsaid';
  return row({
    label: labelOf(step), basis: ['editorial'],
    value: isOpen ? recipe.openSpan : recipe.points(step.points),
    text: factor.text, sources: factor.sources.filter((id) => id !== 'editorial'), counts: step.points !== 0,
  });
}

/** What the recipe of the first-year cost, or of its visits, is made from. */
export interface CostInput {
  readonly plan: GoalPlan;
  readonly provenance: Provenance;
  readonly words: Words;
  readonly format: Format;
  /** `YYYY-MM-DD` or empty. */
  readonly pricesDate: string;
}

/** The arithmetic of the first year and of three in words; visits alone where there is no price. */
export function costRecipe(input: CostInput): Recipe {
  const { plan: { cost, price, plans, paidPlans }, words: { cost: recipe } } = input;
  if (!cost || !price) return { title: recipe.visitsTitle, lead: '', rows: visitRows(input), notes: [] };
  return {
    title: recipe.title, lead: '',
    rows: [...visitRows(input), row(priceOfVisit(price, cost, input)), ...firstYearRows(cost, price, input), ...laterRows(cost, input)],
    notes: [...(paidPlans === plans && !price.isSupposed ? [] : [recipe.supposed]), recipe.rounded],
  };
}

function visitRows({ plan: { paidPlans: { likely } }, provenance, words: { cost: recipe } }: CostInput): readonly RecipeRow[] {
  const topUps = firstYearUpkeep(likely);
  const visits = firstYearVisits(likely);
  const text = topUps > 0 && likely.upkeepGapDays
    ? recipe.upkeepRule(courseDays(likely), likely.upkeepGapDays)
    : recipe.noUpkeep;
  return [
    row({
      label: topUps > 0 ? recipe.visits(firstYearSessions(likely), topUps, visits) : recipe.visitsPlain(visits),
      basis: ['arithmetic'], text, sources: topUps > 0 ? provenance.upkeepGapDays.sources : [],
    }),
  ];
}

/** The price of one visit as it was given, or the middle of two, which is our arithmetic; and whose it is. */
function priceOfVisit(
  { source, typicalMinor, forVisits = 1, lowMinor }: Price, { perVisit: { low, likely, high }, currency }: Cost,
  { words: { cost: recipe }, format, pricesDate }: CostInput,
): Pick<RecipeRow, 'label' | 'basis' | 'text'> {
  if (source === 'quoted') {
    const typed = format.money(lowMinor, currency, true);
    const label = recipe.price(forVisits > 1 ? format.money(low, currency) : typed);
    const text = forVisits > 1 ? recipe.quotedTogether(typed, forVisits) : recipe.quoted;
    return { label, basis: ['quoted'], text };
  }
  const isOwners = source === 'owner';
  const ownText = pricesDate ? recipe.ownerDated(format.date(pricesDate)) : recipe.owner;
  const text = isOwners ? ownText : recipe.published;
  const basis: readonly Basis[] = isOwners ? ['owner'] : ['published'];
  if (likely === null) return { label: recipe.priceFrom(format.money(low, currency)), basis, text };
  const price = format.money(likely, currency);
  if (typicalMinor !== undefined || low === high) return { label: recipe.price(price), basis, text };
  return { label: recipe.priceMiddle(price), basis: ['arithmetic'], text };
}

/** What each amount is made of, then the amount; in one row where it is made of single visits alone. */
function firstYearRows(cost: Cost, price: Price, { plan: { paidPlans }, words: { cost: recipe }, format }: CostInput): readonly RecipeRow[] {
  const { perVisit, firstYear, currency } = cost;
  const money = (minor: number): string => format.money(minor, currency);
  const line = (end: keyof CostRange): readonly RecipeRow[] => {
    const [each, amount] = [perVisit[end], firstYear[end]];
    if (each === null || amount === null) return [];
    const counts = end === (perVisit.likely === null ? 'low' : 'likely');
    const labelOf = ({ kind, visits }: CostPart): string => recipe.parts[kind](visits, money(each));
    const parts = firstYearParts(paidPlans, end, price);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'visits') {
      return [row({ label: recipe.ends[end](labelOf(only)), basis: ['arithmetic'], value: money(amount), counts })];
    }
    const visits = firstYearVisits(paidPlans[end]);
    return [
      ...parts.map((part) => row({ label: labelOf(part), basis: [BASIS_OF_PART[part.kind]], value: money(part.minor), counts })),
      row({ label: recipe.ends[end](recipe.sum(visits)), basis: ['arithmetic'], value: money(amount), counts }),
    ];
  };
  return [...line('likely'), ...line('low'), ...line('high')];
}

const BASIS_OF_PART: Readonly<Record<CostPart['kind'], Basis>> = {
  package: 'owner', whole: 'quoted', visits: 'arithmetic', consultation: 'owner', extras: 'owner',
};

/** A later year, and all three, of the likely plan; the lowest amount where no likely one is known. */
function laterRows(
  { laterYear, perVisit, threeYears, currency }: Cost, { plan: { paidPlans }, words: { cost: recipe }, format }: CostInput,
): readonly RecipeRow[] {
  const end = perVisit.likely === null ? 'low' : 'likely';
  const plan = paidPlans[end];
  const visits = laterYearVisits(plan);
  const carried = plan.sessions - firstYearSessions(plan);
  const price = format.money(perVisit[end] ?? 0, currency);
  const line = (label: string, minor: number | null): RecipeRow =>
    row({ label, basis: ['arithmetic'], value: minor ? format.money(minor, currency) : '' });
  return [
    ...(visits > 0 ? [line(recipe.later(visits, price), laterYear[end])] : []),
    ...(carried > 0 ? [line(recipe.carried(carried, price), carried * (perVisit[end] ?? 0))] : []),
    line(recipe.threeYears, threeYears[end]),
  ];
}

/** The grade's rule and the reason for this goal. */
export function proofRecipe(provenance: Provenance, reason: Statement, grade: string, { proof: recipe }: Words): Recipe {
  return {
    title: recipe.title, lead: '',
    rows: [
      row({ label: grade, basis: ['editorial'], text: recipe.rule[provenance.evidence.grade] }),
      row({ label: recipe.why, basis: ['published'], text: reason.text, sources: reason.sources }),
    ],
    notes: [],
  };
}

/** What is known of hair that comes back by itself. */
export function recoveryRecipe(statements: readonly Statement[], { recovery }: Words): Recipe {
  return {
    title: recovery.title, lead: '', notes: [],
    rows: statements.map(({ text, sources }) => row({ label: '', basis: ['published'], text, sources })),
  };
}
