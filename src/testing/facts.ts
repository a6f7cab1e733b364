import { PROTOCOLS, WEIGHTS } from '../content/figures.js';
import { concernOf } from '../model/answers.js';
import type { Price } from '../model/cost.js';
import type { Facts } from '../model/outcome.js';

/** Built-in figures, one price for every goal, and no rules of a region. */
export function factsWith(price: Price | null = null, more: Partial<Facts> = {}): Facts {
  return {
    protocolOf: (goal) => PROTOCOLS[goal],
    weightsOf: (goal) => WEIGHTS[concernOf(goal)],
    priceOf: () => price,
    legalStatusOf: () => null,
    ...more,
  };
}
