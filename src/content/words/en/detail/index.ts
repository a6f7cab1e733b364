import { afterwards } from './afterwards.js';
import { check } from './check.js';
import { claims } from './claims.js';
import { clinician } from './clinician.js';
import { compare } from './compare.js';
import { explain } from './explain.js';
import { how } from './how.js';
import { method } from './method.js';
import { methodPage } from './method-page.js';
import { myths } from './myths.js';
import { practitioner } from './practitioner.js';
import { quote } from './quote.js';
import { recipes } from './recipes.js';
import { safety } from './safety.js';
import { standards } from './standards.js';
import { stories } from './stories.js';
import { works } from './works.js';

/** What the result says on demand: what rows hold when they are unfolded, how figures are reached, how we work. */
export const detail = {
  how, works, claims, compare, clinician, check, myths, stories, practitioner, afterwards, safety, method, methodPage, standards, recipes, quote, explain,
};
