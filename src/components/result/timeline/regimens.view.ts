import type { Basis, Grounds } from '../../../content/provenance-types.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { gapOf } from '../../../lib/gap.js';
import { costOf, type CostRange } from '../../../model/cost.js';
import type { Alternative, GoalPlan } from '../../../model/outcome.js';
import type { Plan, Plans } from '../../../model/schedule.js';
import { moneyIn } from '../cost/cost.view.js';
import type { PlanWords } from './timeline.view.js';

/** One way to spread visits, with the same facts as the other. */
export interface RegimenCard {
  readonly title: string;
  readonly basis: readonly Basis[];
  readonly rows: readonly { readonly term: string; readonly value: string }[];
  readonly statement: Statement | null;
}

/** A course and the regular visits side by side; none where there is one way. */
export function regimenCards(
  plan: GoalPlan, grounds: Grounds, format: Format, words: PlanWords,
): readonly RegimenCard[] {
  const { alternative, firstYearVisits: first, laterYearVisits: later, plans, price, goal } = plan;
  if (!alternative) return [];
  const { cards, ...timeline } = words.timeline;
  const money = price && moneyIn(price.currency, format, words);
  const amountOf = (range: CostRange | null): string | null =>
    (money && range ? words.cost.sentence.amount(money.likely(range), money.span(range)) : null);
  const rows = (firstYear: string, laterYear: string, amount: string | null, change: string): RegimenCard['rows'] => [
    { term: cards.firstYear, value: firstYear },
    { term: cards.laterYear, value: laterYear },
    ...(amount === null ? [] : [{ term: cards.cost, value: amount }]),
    { term: cards.firstChange, value: change },
  ];
  const { low, high } = grounds.firstChangeWeeks;
  const costOfYear = (of: Plans): CostRange | null => price && costOf(of, price).firstYear;
  const statements: Readonly<Record<string, Statement>> = cards.course;
  return [
    {
      title: timeline.groupCourse, basis: grounds.sessions.basis,
      rows: rows(
        cards.range(first.likely, first.low, first.high), cards.range(later.likely, later.low, later.high),
        amountOf(costOfYear(plans)), cards.weeks(low, high),
      ),
      statement: Object.hasOwn(statements, goal) ? (statements[goal] ?? null) : null,
    },
    {
      title: timeline.groupRegular(gapOf(alternative.gapDays)), basis: ['published'],
      rows: rows(
        String(alternative.firstYearVisits), String(alternative.laterYearVisits),
        amountOf(costOfYear(regularPlans(alternative))), cards.notReported,
      ),
      statement: cards.regular,
    },
  ];
}

/** The regular visits of a first year as plans, so that their cost follows the one rule. */
function regularPlans({ firstYearVisits, gapDays }: Alternative): Plans {
  const plan: Plan = { sessions: firstYearVisits, gapDays, upkeepGapDays: null };
  return { low: plan, likely: plan, high: plan };
}
