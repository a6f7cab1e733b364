import { type Age, type Answers, type Ever, type Goal, isPatternLoss, type OwnFlag, type Today } from './answers.js';
import { isOwnFlag } from './own-flags.js';

/** From the freest to the strictest. The worst answer wins. */
export const VERDICTS = ['discuss', 'ask-first', 'open', 'not-now'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is not "worth discussing", by a rule of ours. */
export type OurReason =
  | Exclude<Age, '18-34' | '35-54' | '55-plus' | 'unsaid'>
  | Exclude<Today, 'none' | 'unsaid'>
  | Exclude<Ever, 'none' | 'unsaid'>
  /** Trying for a baby, with a goal treated by medicines that can harm an unborn baby. */
  | 'trying-pattern'
  | 'age-unsaid' | 'today-unsaid' | 'ever-unsaid'
  | 'age-open' | 'today-open' | 'ever-open'
  /** Round patches, or hair "not sure": a doctor looks for the cause first. */
  | 'cause-first';

/** The same, or by a rule of the owner's. */
export type Reason = OurReason | OwnFlag;

/** What an owner's own health answer leads to. It adds a reason and takes none away: there is no "worth discussing". */
export interface OwnRule {
  readonly flag: OwnFlag;
  /** The question it stands among. */
  readonly list: 'today' | 'ever';
  readonly verdict: 'not-now' | 'ask-first';
}

export interface Finding {
  readonly reason: Reason;
  readonly verdict: Exclude<Verdict, 'discuss'>;
}

export interface Screening {
  readonly verdict: Verdict;
  /** Strictest first; within one verdict in the order the questions are asked. */
  readonly findings: readonly Finding[];
}

/** Answers to the health questions, and which of them the visitor gave on screen. */
export interface ScreeningInput {
  readonly answers: Answers;
  /** Health questions whose answer a page set and the visitor has not confirmed: they may only be stricter. */
  readonly unconfirmed?: ReadonlySet<'age' | 'today' | 'ever'>;
  readonly own?: readonly OwnRule[] | undefined;
}

const NOT_NOW: ReadonlySet<Today | Ever | OwnFlag> = new Set([
  'pregnant', 'breastfeeding', 'skin-today', 'cancer-treatment', 'severe-reaction',
]);

/**
 * The safety verdict (evidence sections 4.1 and 4.2). Anything unknown counts as the careful side: an unanswered
 * question, a value that is not known here, and an answer a page set to clear somebody.
 */
export function screen({ answers, unconfirmed = new Set(), own = [] }: ScreeningInput): Screening {
  const findings = [
    ...ageFindings(answers.age, unconfirmed.has('age')),
    ...healthFindings('today', answers, unconfirmed.has('today'), own),
    ...healthFindings('ever', answers, unconfirmed.has('ever'), own),
    ...goalFindings(answers.goal),
  ];
  const sorted = [...findings].sort((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict));
  return { verdict: sorted[0]?.verdict ?? 'discuss', findings: sorted };
}

/** Whether the visitor has said on screen that they are 18 or older. Cost, contact and booking wait for it. */
export function isAdult({ answers, unconfirmed }: ScreeningInput): boolean {
  const { age } = answers;
  return (age === '18-34' || age === '35-54' || age === '55-plus') && !unconfirmed?.has('age');
}

function ageFindings(age: Age | undefined, unconfirmed: boolean): readonly Finding[] {
  if (age === 'under-18') return [{ reason: 'under-18', verdict: 'not-now' }];
  if (age === 'unsaid') return [{ reason: 'age-unsaid', verdict: 'ask-first' }];
  const clears = age === '18-34' || age === '35-54' || age === '55-plus';
  return clears && !unconfirmed ? [] : [{ reason: 'age-open', verdict: 'open' }];
}

/** An owner's answer whose rule is not here, or not any more, counts as one that was not given. */
function healthFindings(id: 'today' | 'ever', answers: Answers, unconfirmed: boolean, own: readonly OwnRule[]): readonly Finding[] {
  const findings: Finding[] = [];
  const given: readonly (Today | Ever | OwnFlag)[] = answers[id] ?? [];
  const ruleOf = (flag: string): OwnRule | undefined => own.find((rule) => rule.list === id && rule.flag === flag);
  for (const flag of new Set(given.map((one) => (isOwnFlag(one) && !ruleOf(one) ? 'unsaid' : one)))) {
    if (flag === 'none') continue;
    else if (flag === 'unsaid') findings.push({ reason: `${id}-unsaid`, verdict: 'ask-first' });
    else if (flag === 'trying' && isPatternLoss(answers.goal)) findings.push({ reason: 'trying-pattern', verdict: 'not-now' });
    else findings.push({ reason: flag, verdict: ruleOf(flag)?.verdict ?? (NOT_NOW.has(flag) ? 'not-now' : 'ask-first') });
  }
  if (given.length === 0 || unconfirmed) findings.push({ reason: `${id}-open`, verdict: 'open' });
  return findings;
}

function goalFindings(goal: Goal | undefined): readonly Finding[] {
  const needsCause = goal === 'hair-unsure' || goal === 'hair-patches';
  return needsCause ? [{ reason: 'cause-first', verdict: 'ask-first' }] : [];
}
