import type { Lead } from '../../../../model/outcome.js';
import { type LeadWords } from '../../shapes.js';
/** What leads the page instead of a number of visits. */
export declare const leads: Readonly<Record<Lead, LeadWords>>;
