import type { Answers } from '../model/answers.js';
import type { Notes } from './notes.js';
import type { Pricing } from './pricing.js';

// What stands before a visitor has done anything: the first screen loads this, and nothing of what may be noted or priced.

/** Without what a page may have given to every object. */
export const NO_ANSWERS = Object.create(null) as Answers;

export const NO_NOTES: Notes = { ticks: new Set(), value: null, checks: {}, paper: null };

export const NO_PRICING: Pricing = { quote: null, area: null, practitioner: null, sessions: null, hasTopUps: true };
