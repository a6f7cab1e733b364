import { encodePlan } from '../../model/plan-code.js';
import { PLAN_FRAGMENT } from '../../model/plan-fragment.js';
import type { Explorer } from '../../state/explorer.js';
import { canHaveLink, hasAddress, keepsFragment } from '../result/keep.view.js';

/** The page's own address with the plan in its fragment; empty where no plan may be passed on, the page has no address, or keeps a route in its fragment. */
export function planLink({ answers, outcome }: Pick<Explorer, 'answers' | 'outcome'>): string {
  if (!outcome || !canHaveLink(outcome) || !hasAddress() || keepsFragment()) return '';
  return location.href.replace(/#.*/, '') + PLAN_FRAGMENT + encodePlan(answers);
}
