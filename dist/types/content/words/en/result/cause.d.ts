import type { Lead } from '../../../../model/outcome.js';
import { type CauseWords, type LeadWords } from '../../shapes.js';
/** Pages that send to a doctor for the cause: no plan, visits or price. */
export declare const cause: Readonly<Record<'hair-unsure' | 'hair-patches', CauseWords>>;
/** What leads the page instead of a number of visits. */
export declare const leads: Readonly<Record<Lead, LeadWords>>;
