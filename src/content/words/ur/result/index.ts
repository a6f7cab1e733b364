import { brief } from './brief.js';
import { cautions } from './cautions.js';
import { frame } from './frame.js';
import { goalNouns } from './goal-nouns.js';
import { keep } from './keep.js';
import { labels } from './labels.js';
import { leads } from './leads.js';
import { plan } from './plan.js';
import { regionLaw } from './region-law.js';
import { rows } from './rows.js';
import { screening } from './screening.js';

/** Everything the result page says at once in English; careful.ts, goals.ts and regions.ts have the rest. */
export const result = {
  goals: goalNouns, rows, brief, regions: regionLaw, screening, cautions, leads, frame, keep, labels, plan,
};
