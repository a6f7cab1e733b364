import {
  AGES, AREAS, type Answers, DURATIONS, EVERS, type Ever, type Goal, GOALS, isAnswered, isPatternLoss,
  ownAnswers, type QuestionId, SEVERITIES, SUNS, TODAYS, TRIGGERS, WEIGHTS,
} from './answers.js';
import { isOwnFlag } from './own-flags.js';

type Condition = (answers: Answers) => boolean;

const always: Condition = () => true;
const goalIs = (...goals: readonly Goal[]): Condition => (answers) =>
  answers.goal !== undefined && goals.includes(answers.goal);
const isFace: Condition = ({ concern }) => concern === 'face';
const isHairButNotShedding: Condition = ({ concern, goal }) => concern === 'hair' && goal !== 'hair-shedding';
const mayHaveTrigger = goalIs('hair-early', 'hair-shedding');
const dependsOnWeight = goalIs('body-fat', 'body-cellulite', 'body-skin');
const isFat = goalIs('body-fat');
const isUnderChin: Condition = (answers) => isFat(answers) && answers.area === 'chin';

/** One row of the quiz: when a question is asked, and what may be answered. */
export interface Question {
  readonly id: QuestionId;
  /** Whether more than one answer may be chosen. */
  readonly several: boolean;
  readonly isAsked: Condition;
  /** Values on offer, in the order they are shown. */
  readonly options: (answers: Answers) => readonly string[];
}

/** The quiz as a table, in the order it is asked. */
export const QUESTIONS: readonly Question[] = [
  { id: 'goal', several: false, isAsked: always, options: ({ concern }) => (concern ? GOALS[concern] : []) },
  { id: 'severity', several: false, isAsked: always, options: () => SEVERITIES },
  { id: 'duration', several: false, isAsked: isHairButNotShedding, options: () => DURATIONS },
  {
    id: 'area', several: false, isAsked: always,
    options: (answers) => (isFat(answers) ? AREAS : AREAS.filter((area) => area !== 'chin')),
  },
  { id: 'age', several: false, isAsked: always, options: () => AGES },
  { id: 'sun', several: false, isAsked: isFace, options: () => SUNS },
  { id: 'trigger', several: false, isAsked: mayHaveTrigger, options: () => TRIGGERS },
  { id: 'weight', several: false, isAsked: dependsOnWeight, options: () => WEIGHTS },
  { id: 'today', several: true, isAsked: always, options: () => TODAYS },
  { id: 'ever', several: true, isAsked: always, options: (answers) => EVERS.filter((ever) => isOffered(ever, answers)) },
];

/** A health answer once given stays on offer and counts, whatever the goal becomes: safety is never dropped. */
function isOffered(ever: Ever, answers: Answers): boolean {
  if (answers.ever?.includes(ever)) return true;
  if (ever === 'low-mood') return isPatternLoss(answers.goal);
  if (ever === 'lump') return isFat(answers);
  if (ever === 'swallowing') return isUnderChin(answers);
  return true;
}

/** The questions asked of someone with these answers, in order. */
export function questionsFor(answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => question.isAsked(answers));
}

/** The first question without an answer, or `undefined` when every one has been answered. */
export function firstOpenQuestion(answers: Answers): QuestionId | undefined {
  return questionsFor(answers).find(({ id }) => !isAnswered(answers, id))?.id;
}

/** One question by its id. */
export function questionOf(id: QuestionId): Question {
  const question = QUESTIONS.find((row) => row.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
}

/** An answer that was given but no longer applies, because an earlier one was changed. */
export interface DroppedAnswer {
  readonly id: QuestionId;
  readonly value: string;
}

/** Answers that count, and those that no longer do. Nothing is lost: a dropped answer counts again when its question does. */
export interface SortedAnswers {
  readonly counting: Answers;
  readonly dropped: readonly DroppedAnswer[];
}

/** Splits what was answered by what is still asked. A question not asked, or a value no longer on offer, drops out. */
export function sortAnswers(given: Answers): SortedAnswers {
  const answers = ownAnswers(given);
  const counting = ownAnswers() as Record<string, unknown>;
  if (answers.concern) counting['concern'] = answers.concern;
  const dropped: DroppedAnswer[] = [];
  for (const question of QUESTIONS) {
    const values = valuesOf(answers, question.id);
    if (values.length === 0) continue;
    const known = question.several ? ownAnswers(counting, { [question.id]: values }) : counting as Answers;
    const offered = question.isAsked(known) ? question.options(known) : [];
    const kept = values.filter((value) => offered.includes(value) || (question.several && isOwnFlag(value)));
    for (const value of values) if (!kept.includes(value)) dropped.push({ id: question.id, value });
    if (kept.length > 0) counting[question.id] = question.several ? kept : kept[0];
  }
  return { counting: counting, dropped };
}

/** The values given to one question: none, one or several. */
export function valuesOf(answers: Answers, id: QuestionId): readonly string[] {
  const value = answers[id];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
