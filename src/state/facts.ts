import { priceFreshness } from '../config/freshness.js';
import { listedPrice, priceAmong } from '../config/owner-price.js';
import type { OwnerPrice, ProtocolOverride, Settings } from '../config/settings.js';
import { PROTOCOLS, WEIGHTS } from '../content/figures.js';
import { PUBLISHED_PRICES, type PublishedPrice } from '../content/prices.js';
import { legalStatusOf } from '../content/regions.js';
import { toMinor } from '../lib/currency.js';
import { type Answers, concernOf, type EstimateGoal } from '../model/answers.js';
import { type Price, quotedPrice } from '../model/cost.js';
import type { Facts } from '../model/outcome.js';
import type { Protocol } from '../model/protocol.js';
import { NO_PRICING, type Pricing } from './pricing.js';

/** The figures and rules in force: built-in content, with what the owner has set and the visitor was told instead. */
export function factsOf(
  settings: Settings, today: string, pricing: Pricing = NO_PRICING, published: readonly PublishedPrice[] = PUBLISHED_PRICES,
): Facts {
  return {
    protocolOf: (goal) => withOverride(PROTOCOLS[goal], settings.protocols[goal]),
    weightsOf: (goal) => WEIGHTS[concernOf(goal)],
    priceOf: (goal, answers) => {
      if (settings.hidesPrices) return null;
      return quoteOf(goal, pricing, settings) ?? ownerPrice(goal, answers, pricing, settings, today) ?? publishedPrice(goal, settings, published);
    },
    legalStatusOf: (answers) => legalStatusOf(settings.region, answers),
    supposed: pricing,
    own: settings.questions,
  };
}

function withOverride(protocol: Protocol, override: ProtocolOverride | undefined): Protocol {
  return override ? { ...protocol, ...override } : protocol;
}

/** A price that was told for one goal says nothing of another. */
function quoteOf(goal: EstimateGoal, { quote }: Pricing, { currency }: Settings): Price | null {
  return quote?.goal === goal && quote.currency === currency ? quotedPrice(quote.priceMinor, quote.visits, currency) : null;
}

/** Prices checked too long ago are not used. */
function ownerPrice(goal: EstimateGoal, answers: Answers, { practitioner, area }: Pricing, settings: Settings, today: string): Price | null {
  const entry = listedPrice(goal, settings);
  if (!entry || !settings.currency || priceFreshness(settings.pricesDate, today) === 'hidden') return null;
  const chosen = priceAmong(entry, practitioner, area ?? answers.area);
  const price = priceOf(chosen, settings);
  return chosen === priceAmong(entry, null, answers.area) ? price : { ...price, isSupposed: true };
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

/** A price found elsewhere in the page's region, in the page's currency where it has one. */
function publishedPrice(goal: EstimateGoal, { region, currency }: Settings, published: readonly PublishedPrice[]): Price | null {
  const found = (name: PublishedPrice['for']): PublishedPrice | undefined => published.find((row) =>
    row.for === name && row.region === region && (!currency || row.currency === currency));
  const row = found(goal) ?? found(concernOf(goal)) ?? found('all');
  if (!row) return null;
  const { low, high, date, source } = row;
  return {
    source: 'published', currency: row.currency, lowMinor: toMinor(low, row.currency),
    highMinor: high === null ? null : toMinor(high, row.currency), origin: { id: source, date },
  };
}
