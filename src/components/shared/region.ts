import { EU_MEMBERS, legalStatusOf } from '../../content/regions.js';
import type { RegionKey } from '../../content/words/en/result/regions.js';
import { ownAnswers } from '../../model/answers.js';
import type { LegalStatus } from '../../model/outcome.js';

/** Whose words a territory shares: it has the legal status of that country. */
const COUNTRIES: Readonly<Record<LegalStatus, RegionKey>> = { banned: 'FR', 'not-approved': 'US' };

/** What is said of a region: its own words, those of its country, or those of the European Union for its members. */
export function regionOf<W>(region: string, words: Readonly<Record<string, W>>): W | undefined {
  if (Object.hasOwn(words, region)) return words[region];
  const status = legalStatusOf(region, ownAnswers({ goal: 'body-fat' }));
  if (status) return words[COUNTRIES[status]];
  return EU_MEMBERS.has(region) ? words['EU'] : undefined;
}
