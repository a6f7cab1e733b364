import type { Settings } from '../config/settings.js';
import { type PublishedPrice } from '../content/prices.js';
import type { Facts } from '../model/outcome.js';
import { type Pricing } from './pricing.js';
/** The figures and rules in force: built-in content, with what the owner has set and the visitor was told instead. */
export declare function factsOf(settings: Settings, today: string, pricing?: Pricing, published?: readonly PublishedPrice[]): Facts;
