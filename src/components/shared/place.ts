import type { Settings } from '../../config/settings.js';
import type { Answers, Concern } from '../../model/answers.js';

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

/** The number to call inside a sentence: with the local one where it was not confirmed for the whole place, or that alone. */
export function numberToCall({ emergency }: Settings, words: { readonly yourNumber: string; readonly partial: (number: string) => string }): string {
  if (!emergency) return words.yourNumber;
  return emergency.isPartial ? words.partial(emergency.number) : emergency.number;
}

/** A number as a phone takes it. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d]/gu, '')}`;
}
