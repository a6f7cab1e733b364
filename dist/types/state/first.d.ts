import type { Notes } from './notes.js';
import type { Pricing } from './pricing.js';
export declare const NO_NOTES: Notes;
export declare const NO_PRICING: Pricing;
