import type { Outcome } from '../../model/outcome.js';
import { PLAN_FRAGMENT } from '../../model/plan-fragment.js';
import { pageOf } from './result.view.js';

/** A way to take a result along. */
export type KeepWay = 'print' | 'calendar' | 'text' | 'link' | 'qr' | 'share' | 'email';

/** Whether a result may be passed on as a link at all: one with a goal to look into and nothing that speaks against it today. */
export function canHaveLink(outcome: Outcome): boolean {
  const page = pageOf(outcome);
  return page === 'plan' || page === 'goals';
}

/** Whether this page has an address on the web, to which a fragment can be added. */
export function hasAddress(): boolean {
  return location.protocol.startsWith('http');
}

/** Whether the fragment of this page's address is its own: a link would lose a route that is kept there. The name of a place on the page is no loss. */
export function keepsFragment(): boolean {
  const { hash } = location;
  return hash !== '' && !hash.startsWith(PLAN_FRAGMENT) && !document.getElementById(hash.slice(1));
}

/** The ways a result may be taken along, in their order. "Not now" and a cause to find first are printed and copied alone. */
export function keepWays(outcome: Outcome): readonly KeepWay[] {
  if (!canHaveLink(outcome)) return ['print', 'text'];
  const linked: readonly KeepWay[] = hasAddress() && !keepsFragment() ? ['link', 'qr'] : [];
  return [
    'print', ...(outcome.plan && !outcome.legalStatus ? ['calendar' as const] : []), 'text', ...linked, ...('share' in navigator ? ['share' as const] : []), 'email',
  ];
}
