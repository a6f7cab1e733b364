import { encodePlan } from '../../model/plan-code.js';
import { PLAN_FRAGMENT } from '../../model/plan-fragment.js';
import type { Explorer } from '../../state/explorer.js';
import { canHaveLink, hasAddress, keepsFragment } from '../result/keep.view.js';

/** The page's own address with the plan and the language shown in its fragment; empty where no plan may be passed on, the page has no address, or keeps a route in its fragment. */
export function planLink({ answers, outcome, language }: Pick<Explorer, 'answers' | 'outcome' | 'language'>): string {
  if (!outcome || !canHaveLink(outcome) || !hasAddress() || keepsFragment()) return '';
  return location.href.replace(/#.*/, '') + PLAN_FRAGMENT + encodePlan(answers, language.lang);
}

/** The address that a kiosk hands the plan to: the owner's page for it. Empty without one: the kiosk's own would make a kiosk of the visitor's phone. */
export function handoffLink({ answers, outcome, language, settings: { handoffUrl } }: Pick<Explorer, 'answers' | 'outcome' | 'settings' | 'language'>): string {
  return handoffUrl && outcome && canHaveLink(outcome) ? handoffUrl.replace(/#.*/, '') + PLAN_FRAGMENT + encodePlan(answers, language.lang) : '';
}
