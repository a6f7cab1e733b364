import { type Emergency, EU_MEMBERS, emergencyNumberOf } from '../../content/emergency.js';
import { legalStatusOf } from '../../content/regions.js';
import type { RegionKey } from '../../content/words/en/result/regions.js';
import type { Settings } from '../../config/settings.js';
import type { Answers, Concern } from '../../model/answers.js';
import type { LegalStatus } from '../../model/outcome.js';

/** What an effect or a warning sign may be about. */
export type Scope = Concern | 'fat' | 'chin';

const ALL: readonly Scope[] = ['face', 'hair', 'body', 'fat', 'chin'];

/** What these answers are, or may still be, about: an open answer keeps what it might bring. */
export function scopesOf({ concern, goal, area }: Answers): ReadonlySet<Scope> {
  if (!concern) return new Set(ALL);
  if (concern !== 'body') return new Set([concern]);
  const mayBeFat = goal === undefined || goal === 'body-unsure' || goal === 'body-fat';
  const mayBeChin = mayBeFat && (area === undefined || area === 'unsure' || area === 'chin');
  return new Set<Scope>(['body', ...(mayBeFat ? ['fat' as const] : []), ...(mayBeChin ? ['chin' as const] : [])]);
}

/** Those that bear on these answers, in their own order. */
export function inScope<T extends { readonly concerns: readonly Scope[] }>(items: readonly T[], answers: Answers): readonly T[] {
  const scopes = scopesOf(answers);
  return items.filter(({ concerns }) => concerns.some((scope) => scopes.has(scope)));
}

/** The emergency number of this page: the owner's, or the region's where one was confirmed. */
export function emergencyOf({ emergencyNumber, region }: Settings): Emergency | null {
  if (emergencyNumber) return { number: emergencyNumber, isPartial: false, sources: [] };
  return emergencyNumberOf(region);
}

/** The number to call inside a sentence: with the local one where it was not confirmed for the whole place, or that alone. */
export function numberToCall(settings: Settings, words: { readonly yourNumber: string; readonly partial: (number: string) => string }): string {
  const emergency = emergencyOf(settings);
  if (!emergency) return words.yourNumber;
  return emergency.isPartial ? words.partial(emergency.number) : emergency.number;
}

/** Whose words a territory shares: it has the legal status of that country. */
const COUNTRIES: Readonly<Record<LegalStatus, RegionKey>> = { banned: 'FR', 'not-approved': 'US' };

/** What is said of a region: its own words, those of its country, or those of the European Union for its members. */
export function regionOf<W>(region: string, words: Readonly<Record<string, W>>): W | undefined {
  if (Object.hasOwn(words, region)) return words[region];
  const status = legalStatusOf(region, { goal: 'body-fat' });
  if (status) return words[COUNTRIES[status]];
  return EU_MEMBERS.has(region) ? words['EU'] : undefined;
}

/** A number as a phone takes it. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d]/gu, '')}`;
}
