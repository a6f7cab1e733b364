import type { Answers } from '../model/answers.js';
import type { LegalStatus } from '../model/outcome.js';

export { type Emergency, emergencyNumberOf, EU_MEMBERS } from './emergency.js';

/**
 * What the law of a region says of the injections these answers are about (evidence section 4.6). France bans fat
 * injections for looks. The USA has approved one medicine, under the chin alone: an area still open, or "not sure",
 * counts as outside the chin. Both stand in the words of the region, with their sources.
 */
export function legalStatusOf(region: string, { goal, area }: Answers): LegalStatus | null {
  if (goal !== 'body-fat') return null;
  if (FRENCH.has(region)) return 'banned';
  return AMERICAN.has(region) && area !== 'chin' ? 'not-approved' : null;
}

// The evidence speaks of France and the USA; their territories with codes of their own are taken to the careful side.
const FRENCH: ReadonlySet<string> = new Set(['FR', 'BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT']);
const AMERICAN: ReadonlySet<string> = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI']);
