import { decodePlan } from '../model/plan-code.js';
import { PLAN_FRAGMENT } from '../model/plan-fragment.js';
import { NEW_VISIT, type VisitState, withPageAnswers } from './visit.js';

/** The visit after a link with this fragment. One that is read begins anew with its answers; one that is not changes nothing. */
export function visitOfLink(visit: VisitState, fragment: string): VisitState {
  const plan = decodePlan(fragment.slice(PLAN_FRAGMENT.length));
  if ('refused' in plan) return { ...visit, link: plan.refused };
  return { ...withPageAnswers(NEW_VISIT, plan.answers), link: 'opened' };
}
