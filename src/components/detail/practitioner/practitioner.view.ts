import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { naming } from '../../../content/words/en/result/screening-names.js';
import type { Statement } from '../../../content/words/shapes.js';
import { type Answers, isAnswered, isEstimateGoal, type QuestionId, SAFETY_QUESTIONS } from '../../../model/answers.js';
import { valuesOf } from '../../../model/questions.js';
import type { Finding } from '../../../model/screening.js';
import type { Explorer } from '../../../state/explorer.js';

/** A line a visitor may tick. Its id stays the same in every language, and while answers change. */
export interface TickLine {
  readonly id: string;
  readonly text: string;
}

/** Something to check of a practitioner, with what it means. */
export interface CheckLine extends TickLine {
  readonly more: readonly Statement[];
}

/** A question that comes from what the visitor left open, from their health answers, or from their goal. */
export type OwnQuestion = 'raise' | 'proof' | 'cause' | 'nearest' | Exclude<QuestionId, 'goal'>;

/** Longer lists are not taken along, but for lines that were ticked. */
const MOST_LINES = 12;
const MOST_OPEN = 4;

/**
 * What to ask first: what the health questions found; then the answers left open, "not sure" or "rather not say", with the
 * one that would narrow the plan most at their head; then the goal.
 */
export function ownQuestions({ answers, outcome, questions }: Pick<Explorer, 'answers' | 'outcome' | 'questions'>): readonly OwnQuestion[] {
  const raised = outcome?.screening.findings.some(isRaised) ? ['raise'] as const : [];
  const narrowing = outcome?.plan?.estimate.narrowing;
  const isOpen = (id: QuestionId): boolean => id !== 'goal' && (!isAnswered(answers, id) || isUnknown(answers, id));
  const inOrder = [...narrowing ? [narrowing] : [], ...SAFETY_QUESTIONS, ...questions.map(({ id }) => id)];
  const open = [...new Set(inOrder)].filter(isOpen).slice(0, MOST_OPEN) as Exclude<QuestionId, 'goal'>[];
  return [...raised, ...open, ...aboutGoal(answers)];
}

/** Questions to take along: the visitor's own, then those that everybody may ask. */
export function questionsOf(explorer: Explorer): readonly TickLine[] {
  const { answers: { goal }, language, notes, outcome } = explorer;
  const { explain: { practitioner: { askAbout } }, practitioner } = language.words('detail', detail);
  const { goals } = language.words('result', result);
  const { reasons } = language.words('result', naming).screening;
  // What an owner's own reasons are to be asked about. It tells a health answer, as its id says: no message holds it.
  const ownerAsks = (outcome?.screening.findings ?? []).flatMap(({ reason }) =>
    (reasons[reason].ask ? [{ id: `ask-own-${reason}`, text: reasons[reason].ask }] : []));
  const textOf = (question: OwnQuestion): string => {
    if (question === 'raise') return askAbout.raise(outcome?.screening.findings.filter(isRaised).map(({ reason }) => reasons[reason].label) ?? []);
    return question === 'proof' ? askAbout.proof(goal ? goals[goal].noun : '') : askAbout[question];
  };
  const own = ownQuestions(explorer).flatMap((question): readonly TickLine[] => [
    { id: `ask-own-${question}`, text: textOf(question) }, ...(question === 'raise' ? ownerAsks : []),
  ]);
  const general = Object.entries(practitioner.questions).map(([id, text]) => ({ id: `ask-${id}`, text }));
  return [...own, ...general].filter(({ id }, index) => index < MOST_LINES || notes.ticks.has(id));
}

/** What a message to the clinic may ask besides what everybody may: it tells the goal, so it goes with the plan alone. */
const TELL_GOAL: ReadonlySet<string> = new Set<OwnQuestion>(['proof', 'cause', 'nearest']);

/** The ticked questions that a message to the clinic may hold: never one that comes from a health answer, or from an open one. */
export function questionsToSend(explorer: Explorer, tellsGoal: boolean): readonly string[] {
  const maySay = (id: string): boolean =>
    !id.startsWith('ask-own-') || (tellsGoal && TELL_GOAL.has(id.slice('ask-own-'.length)));
  return questionsOf(explorer).filter(({ id }) => explorer.notes.ticks.has(id) && maySay(id)).map(({ text }) => text);
}

/** What to check of a practitioner, with the register of the place where one is known. */
export function checksOf({ language, settings: { region } }: Explorer): readonly CheckLine[] {
  const { checks, register } = language.words('detail', detail).practitioner;
  return Object.entries(checks).map(([id, check]) => ({
    id: `check-${id}`, text: check.title,
    more: id === 'licence' && region === 'PK' ? [check, register.PK] : [check],
  }));
}

function aboutGoal({ concern, goal }: Answers): readonly OwnQuestion[] {
  if (goal === 'hair-unsure' || goal === 'hair-patches') return ['cause'];
  if (!isEstimateGoal(goal)) return ['nearest'];
  return concern === 'hair' ? ['proof', 'cause'] : ['proof'];
}

/** Whether a finding is the visitor's own word, and not an answer that is missing. */
function isRaised({ reason }: Finding): boolean {
  return !/-(?:unsaid|open)$|^cause-first$/.test(reason);
}

function isUnknown(answers: Answers, id: QuestionId): boolean {
  return valuesOf(answers, id).some((value) => value === 'unsure' || value === 'unsaid');
}
