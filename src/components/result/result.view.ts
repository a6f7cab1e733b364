import type { frame } from '../../content/words/en/result/frame.js';
import { gapOf } from '../../lib/gap.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Language } from '../../state/language.js';
import { likelyWords, priceRemark } from './verdict.view.js';

type Frame = typeof frame;

/** Which page the result is. "Not now" is stricter than any other. */
export type ResultPage = 'plan' | 'goals' | 'cause' | 'not-now';

/** One entry of the contents: a section that can be led to, with its short name. */
export interface ContentsEntry {
  readonly section: string;
  readonly label: string;
}

/** The page of an outcome. */
export function pageOf({ screening: { verdict }, kind }: Outcome): ResultPage {
  return verdict === 'not-now' ? 'not-now' : kind;
}

/** The contents beside the result, in the order of the page. */
export function contentsOf(outcome: Outcome, { contents: c }: Frame, hasStories: boolean): readonly ContentsEntry[] {
  const entry = (section: string, label: string): ContentsEntry => ({ section, label });
  const page = pageOf(outcome);
  if (page === 'not-now') {
    return [
      entry('verdict', c.whyNotNow), entry('may-change', c.mayChange), entry('what-else', c.whatElse),
      entry('see-doctor', c.seeDoctor), entry('note', c.note), entry('how', c.how), entry('safety', c.safety),
    ];
  }
  if (page === 'cause') {
    return [entry('verdict', c.verdict), entry('questions', c.questions), entry('how', c.how), entry('safety', c.safety)];
  }
  const plan = [
    entry('sessions', c.sessions), entry('timeline', c.timeline), entry('cost', c.cost),
  ];
  return [
    ...(page === 'goals' ? [entry('verdict', c.goals)] : plan),
    entry('how', c.how), entry('works', c.works), entry('compare', c.compare), entry('safety', c.safety), entry('myths', c.myths),
    ...(hasStories ? [entry('stories', c.stories)] : []),
    entry('practitioner', c.practitioner), entry('afterwards', c.afterwards), entry('check', c.check), entry('next', c.next),
  ];
}

/** The plan in a line: "Dull or dry: about 4 sessions, then 3 top-ups a year." */
export function planLine(plan: GoalPlan | null, goalName: string, { rail, verdict }: Frame): string {
  if (!plan) return goalName;
  const sessions = rail.sessions(likelyWords(plan, verdict));
  const yearly = plan.laterYearVisits.likely;
  const rest = plan.alternative ? rail.quarterly(gapOf(plan.alternative.gapDays)) : yearly > 0 ? rail.topUps(yearly) : '';
  return rail.plan(goalName, sessions, rest);
}

/** The likely cost of the first year in a line, or empty. */
export function costLine(plan: GoalPlan | null, { format, marks }: Pick<Language, 'format' | 'marks'>, { rail, verdict }: Frame): string {
  const cost = plan?.cost;
  if (!cost) return '';
  const { low, likely } = cost.firstYear;
  const amount = likely === null
    ? rail.costFrom(verdict.facts.from(format.money(low, cost.currency)))
    : rail.cost(format.money(likely, cost.currency));
  const remark = priceRemark(plan, verdict.facts);
  return remark ? `${amount} ${remark}${marks.stop}` : amount;
}
