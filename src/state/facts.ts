import { priceFreshness } from '../config/freshness.js';
import type { OwnerPrice, ProtocolOverride, Settings } from '../config/settings.js';
import { PROTOCOLS, WEIGHTS } from '../content/figures.js';
import { legalStatusOf } from '../content/regions.js';
import { concernOf, type EstimateGoal } from '../model/answers.js';
import type { Price } from '../model/cost.js';
import type { Facts } from '../model/outcome.js';
import type { Protocol } from '../model/protocol.js';

/** The figures and rules in force: built-in content, with what the owner has set instead. */
export function factsOf(settings: Settings, today: string): Facts {
  return {
    protocolOf: (goal) => withOverride(PROTOCOLS[goal], settings.protocols[goal]),
    weightsOf: (goal) => WEIGHTS[concernOf(goal)],
    priceOf: (goal) => ownerPrice(goal, settings, today),
    legalStatusOf: (answers) => legalStatusOf(settings.region, answers),
  };
}

function withOverride(protocol: Protocol, override: ProtocolOverride | undefined): Protocol {
  return override ? { ...protocol, ...override } : protocol;
}

/** The most particular price: of the goal, of its concern, of everything. Prices checked too long ago are not used. */
function ownerPrice(goal: EstimateGoal, settings: Settings, today: string): Price | null {
  const { prices, currency, hidesPrices } = settings;
  if (hidesPrices || !currency || priceFreshness(settings.pricesDate, today) === 'hidden') return null;
  const owner = prices[goal] ?? prices[concernOf(goal)] ?? prices.all;
  return owner ? priceOf(owner, settings) : null;
}

function priceOf(owner: OwnerPrice, { currency, consultationMinor, extrasMinor }: Settings): Price {
  return {
    source: 'owner', currency, lowMinor: owner.lowMinor, highMinor: owner.highMinor,
    ...(owner.typicalMinor === undefined ? {} : { typicalMinor: owner.typicalMinor }),
    ...(owner.packages ? { packages: owner.packages } : {}),
    ...(consultationMinor === null ? {} : { consultationMinor }),
    ...(extrasMinor === null ? {} : { extrasMinor }),
  };
}
