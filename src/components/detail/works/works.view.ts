import type { Grade } from '../../../content/figures.js';
import { GRADES } from '../../../content/figures.js';
import type { Study } from '../../../content/words/shapes.js';
import { type Concern, type EstimateGoal, GOALS, isEstimateGoal } from '../../../model/answers.js';

/** Studies side by side: those that saw a gain or a mixed picture, and those that saw none. Each side keeps its order. */
export function sides(studies: readonly Study[]): { readonly for: readonly Study[]; readonly against: readonly Study[] } {
  const against = studies.filter(({ found }) => found === 'none');
  const gains = studies.filter(({ found }) => found === 'benefit');
  const mixed = studies.filter(({ found }) => found === 'mixed');
  return { for: [...gains, ...mixed], against };
}

/** The grade of every goal of a concern that has one, in the order the goals are asked. */
export function gradesOf(concern: Concern): readonly { readonly goal: EstimateGoal; readonly grade: Grade }[] {
  return GOALS[concern].filter(isEstimateGoal).map((goal) => ({ goal, grade: GRADES[goal] }));
}
