import type { Answers, QuestionId } from '../../../model/answers.js';
import { isAnswered, isEstimateGoal } from '../../../model/answers.js';
import type { Question } from '../../../model/questions.js';

/** A question that comes from what the visitor left open, or from their goal. */
export type OwnQuestion = 'proof' | 'cause' | 'nearest' | Exclude<QuestionId, 'goal'>;

/** What to ask first: about the goal, then about every question left open or answered "not sure" or "rather not say". */
export function ownQuestions(answers: Answers, asked: readonly Question[]): readonly OwnQuestion[] {
  const open = asked
    .map(({ id }) => id)
    .filter((id) => id !== 'goal' && (!isAnswered(answers, id) || isUnknown(answers, id)));
  return [aboutGoal(answers), ...open] as readonly OwnQuestion[];
}

function aboutGoal({ goal }: Answers): OwnQuestion {
  if (isEstimateGoal(goal)) return 'proof';
  return goal === 'hair-unsure' || goal === 'hair-patches' ? 'cause' : 'nearest';
}

function isUnknown(answers: Answers, id: QuestionId): boolean {
  const values = [answers[id] ?? []].flat();
  return values.some((value) => value === 'unsure' || value === 'unsaid');
}
