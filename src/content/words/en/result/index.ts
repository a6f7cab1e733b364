import { brief } from './brief.js';
import { cautions } from './cautions.js';
import { frame } from './frame.js';
import { goals } from './goals.js';
import { keep } from './keep.js';
import { labels } from './labels.js';
import { leads } from './leads.js';
import { plan } from './plan.js';
import { regions } from './regions.js';
import { rows } from './rows.js';
import { screening } from './screening.js';

/** Everything the result page says at once in English; what its careful pages say is in careful.ts. */
export const result = { goals, rows, brief, regions, screening, cautions, leads, frame, keep, labels, plan };
