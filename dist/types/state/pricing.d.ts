import type { PricedArea } from '../config/settings.js';
import type { EstimateGoal } from '../model/answers.js';
import type { Minor } from '../model/cost.js';
import type { Practitioner } from '../model/practitioners.js';
import type { Supposed } from '../model/suppose.js';
export { NO_PRICING } from './first.js';
/** A price the visitor was told, for what they looked into then. It stays in memory: never in a link, a code, or anything that is sent. */
export interface Quote {
    readonly priceMinor: Minor;
    /** It counts for no other goal. */
    readonly goal: EstimateGoal;
    /** Visits the price is for; 1 for a single visit. */
    readonly visits: number;
    /** The currency it was typed in; empty where the page has none. It counts in no other. */
    readonly currency: string;
    /** As it was typed. */
    readonly text: string;
}
/** What a visitor sets to see what a price comes to. It changes the cost alone, never the plan. */
export interface Pricing extends Supposed {
    /** `null` where nothing was typed. */
    readonly quote: Quote | null;
    /** An area other than the visitor's answer; `null` for their own. */
    readonly area: PricedArea | 'unsure' | null;
    /** `null` where nobody was chosen. */
    readonly practitioner: Practitioner | null;
}
