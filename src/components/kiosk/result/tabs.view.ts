import type { Outcome } from '../../../model/outcome.js';
import { pageOf } from '../../result/result.view.js';

/** The parts of a result on a kiosk, in the order that they may stand in. */
export const TABS = [
  'open', 'law', 'doctor', 'nearest', 'why', 'cause', 'sooner', 'else', 'signs', 'note', 'sessions', 'cost', 'how', 'safety', 'questions',
] as const;
export type TabId = (typeof TABS)[number];

/** What a doctor, the law or an open answer puts before everything else. */
function firstTabs({ screening: { verdict }, legalStatus, kind }: Outcome): readonly TabId[] {
  return [
    ...(verdict === 'open' ? ['open' as const] : []),
    ...(legalStatus ? ['law' as const] : []),
    ...(verdict === 'ask-first' && kind !== 'cause' ? ['doctor' as const] : []),
  ];
}

/** The tabs of an outcome. "Not now", a cause to find first and what the law refuses have no sessions and no cost. */
export function tabsOf(outcome: Outcome): readonly TabId[] {
  const first = firstTabs(outcome);
  switch (pageOf(outcome)) {
    case 'not-now': return ['why', 'else', 'signs', 'note', 'how', 'safety'];
    case 'cause': return [...first, 'cause', 'questions', 'sooner', 'how', 'safety'];
    case 'goals': return [...first, 'nearest', 'how', 'safety', 'questions'];
    case 'plan': return [...first, ...(outcome.legalStatus ? [] : ['sessions', 'cost'] as const), 'how', 'safety', 'questions'];
  }
}
