import type { Minor } from '../model/cost.js';

/** A price the visitor was told, in minor units of the settings' currency. */
export interface Quote {
  readonly priceMinor: Minor;
  /** Visits the price is for; 1 for a single visit. */
  readonly visits: number;
}

/** What a visitor sets to see what a price comes to. It changes the cost alone, never the plan. */
export interface Pricing {
  /** `null` where nothing was typed. */
  readonly quote: Quote | null;
}

export const NO_PRICING: Pricing = { quote: null };
