import type { Grade } from '../../../content/figures.js';
import { GRADES } from '../../../content/figures.js';
import type { Study } from '../../../content/words/shapes.js';
import { type Concern, type EstimateGoal, GOALS, isEstimateGoal } from '../../../model/answers.js';

/** Studies side by side: those that speak for it come first, and the first that saw no gain opens the other side. */
export function sides(studies: readonly Study[]): { readonly for: readonly Study[]; readonly against: readonly Study[] } {
  const at = studies.findIndex(({ found }) => found === 'none');
  const end = at < 0 ? studies.length : at;
  return { for: studies.slice(0, end), against: studies.slice(end) };
}

/** The grade of every goal of a concern that has one, in the order the goals are asked. */
export function gradesOf(concern: Concern): readonly { readonly goal: EstimateGoal; readonly grade: Grade }[] {
  return GOALS[concern].filter(isEstimateGoal).map((goal) => ({ goal, grade: GRADES[goal] }));
}
