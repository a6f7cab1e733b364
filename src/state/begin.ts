import type { Problem, Settings } from '../config/settings.js';
import { type Concern, CONCERNS, concernOf } from '../model/answers.js';
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

type Report = (problem: Problem) => void;

/** A new visit that a page begins, with a concern when it names one. */
export function visitStarting(concern: unknown, report: Report): VisitState {
  const known = CONCERNS.find((id) => id === concern);
  if (concern !== undefined && !known) {
    report({
      code: 'TX-API-001', path: 'start', found: 'an unknown concern', expected: CONCERNS.join(', '),
      fix: 'Call start() with one of these, or with none.',
    });
  }
  return known ? visitAt(known) : NEW_VISIT;
}

/** The visit at a step named by a page, such as `severity` or `result/cost`. One that is not asked now changes nothing. */
export function visitGoingTo(visit: VisitState, place: string, report: Report): VisitState {
  const [name = '', section = ''] = place.split('/');
  const isAsked = questionsFor(countingAnswers(visit)).some(({ id }) => id === name);
  if (name !== 'concern' && name !== 'result' && !isAsked) {
    report({
      code: 'TX-API-002', path: 'goTo', found: 'a step that is not asked now', expected: 'concern, a question that is asked, or result',
      fix: 'Check the name of the step, and choose a concern first.',
    });
    return visit;
  }
  return nextVisit(visit, { type: 'go', step: name as Step, section });
}
