import type { Settings } from '../config/settings.js';
import { type Concern, concernOf } from '../model/answers.js';
import { questionsFor } from '../model/questions.js';
import { countingAnswers, NEW_VISIT, nextVisit, type Step, type VisitState } from './visit.js';

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

/** Whether two visits begin at the same place. */
export function isSameStart(a: VisitState, b: VisitState): boolean {
  return a.step === b.step && a.given.concern === b.given.concern && a.given.goal === b.given.goal;
}

/** The visit at a step named by a page, such as `severity` or `result/cost`; `undefined` where it is not asked now. */
export function visitGoingTo(visit: VisitState, place: string): VisitState | undefined {
  const [name = '', section = ''] = place.split('/');
  const isAsked = questionsFor(countingAnswers(visit)).some(({ id }) => id === name);
  if (name !== 'concern' && name !== 'result' && !isAsked) return undefined;
  return nextVisit(visit, { type: 'go', step: name as Step, section });
}
