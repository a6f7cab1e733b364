import type { Settings } from '../config/settings.js';
import type { PublishedPrice } from '../content/prices.js';
import { differenceOf } from '../model/difference.js';
import { type Facts, type Outcome, outcomeOf } from '../model/outcome.js';
import { sortAnswers } from '../model/questions.js';
import { type Summary, summaryOf } from '../model/summary.js';
import type { WorkedOut } from './explorer.js';
import { factsOf } from './facts.js';
import { NO_PRICING, type Pricing } from './pricing.js';
import type { VisitState } from './visit.js';

export { writeAmounts } from '../lib/money.js';

/** Works out a visit: its outcome, and what the latest change did. A part of its own, since the first screen needs none of it. */
export function workOut(
  visit: VisitState, settings: Settings, today: string, published?: readonly PublishedPrice[],
): WorkedOut {
  const facts = factsOf(settings, today, visit.pricing, published);
  const { goal } = sortAnswers(visit.given).counting;
  const outcome = goal ? outcomeOf(visit.given, facts, visit.unconfirmed) : null;
  return { outcome, change: changeOf(visit, outcome, (pricing) => factsOf(settings, today, pricing, published)) };
}

/**
 * The summary a page may read, of a visit as it stands. Its cost is the plan's own: what a visitor supposes of area, who
 * treats, sessions or top-ups is not in it. A quote is, as source "quoted".
 */
export function summarise(visit: VisitState, settings: Settings, today: string): Summary | null {
  const { outcome } = workOut({ ...visit, pricing: { ...NO_PRICING, quote: visit.pricing.quote } }, settings, today);
  return outcome && summaryOf(outcome);
}

/** What stood on screen before the change counted what was supposed then. */
function changeOf({ change }: VisitState, outcome: Outcome | null, factsWith: (pricing: Pricing) => Facts): WorkedOut['change'] {
  if (!change || !outcome) return null;
  const before = outcomeOf(change.before, factsWith(change.pricingBefore), change.unconfirmedBefore);
  return { ...change, difference: differenceOf(before, outcome) };
}
