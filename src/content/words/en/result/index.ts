import { afterwards } from './afterwards.js';
import { brief } from './brief.js';
import { cause, leads } from './cause.js';
import { claims } from './claims.js';
import { compare } from './compare.js';
import { explain } from './explain.js';
import { frame } from './frame.js';
import { goals } from './goals.js';
import { how } from './how.js';
import { method } from './method.js';
import { myths } from './myths.js';
import { plan } from './plan.js';
import { practitioner } from './practitioner.js';
import { regions } from './regions.js';
import { safety } from './safety.js';
import { screening } from './screening.js';
import { stories } from './stories.js';
import { works } from './works.js';

/** Everything the result page says in English. */
export const result = {
  goals, how, works, claims, compare, myths, stories, practitioner, afterwards, brief,
  safety, regions, screening, cause, leads, method,
  frame, explain, plan,
};
