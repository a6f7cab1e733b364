import type { Settings } from '../config/settings.js';
import { type Concern, concernOf } from '../model/answers.js';
import { NEW_VISIT, nextVisit, type VisitState } from '../state/visit.js';

/** A new visit as the owner set it up: at the concern picker, or past what is already decided. */
export function visitFor({ concern, goal }: Pick<Settings, 'concern' | 'goal'>): VisitState {
  if (goal) {
    const chosen = nextVisit(visitAt(concernOf(goal)), { type: 'answer', id: 'goal', values: [goal] });
    return nextVisit({ ...chosen, addedQuestions: 0 }, { type: 'continue' });
  }
  return concern ? visitAt(concern) : NEW_VISIT;
}

/** A new visit with its concern chosen. */
export function visitAt(concern: Concern): VisitState {
  return nextVisit(NEW_VISIT, { type: 'choose-concern', concern });
}
