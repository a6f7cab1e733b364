import type { Answers } from '../model/answers.js';
import type { LegalStatus } from '../model/outcome.js';
export { type Emergency, emergencyNumberOf, EU_MEMBERS } from './emergency.js';
/**
 * What the law of a region says of the injections these answers are about (evidence section 4.6). France bans fat
 * injections for looks. The USA has approved one medicine, under the chin alone: an area still open, or "not sure",
 * counts as outside the chin. Both stand in the words of the region, with their sources.
 */
export declare function legalStatusOf(region: string, { goal, area }: Answers): LegalStatus | null;
