import { type Area, concernOf, type EstimateGoal } from '../model/answers.js';
import type { Practitioner } from '../model/practitioners.js';
import type { OwnerPrice, Settings } from './settings.js';

/** The owner's price for a goal: the most particular one. */
export function listedPrice(goal: EstimateGoal, { prices }: Pick<Settings, 'prices'>): OwnerPrice | undefined {
  return prices[goal] ?? prices[concernOf(goal)] ?? prices.all;
}

/** The price in a list entry for who treats; the entry's own where it says nothing of them. */
export function priceOfPractitioner(entry: OwnerPrice, practitioner: Practitioner | null): OwnerPrice {
  return (practitioner && entry.byPractitioner?.[practitioner]) ?? entry;
}

/** The price in a list entry for who treats and for the area, as far as it tells them apart. */
export function priceAmong(entry: OwnerPrice, practitioner: Practitioner | null, area: Area | undefined): OwnerPrice {
  const theirs = priceOfPractitioner(entry, practitioner);
  return (area && area !== 'unsure' && theirs.byArea?.[area]) || theirs;
}

/** The price and all that may stand in place of it. */
export function pricesIn(entry: OwnerPrice): readonly OwnerPrice[] {
  const { byArea = {}, byPractitioner = {} } = entry;
  return [entry, ...Object.values(byArea), ...Object.values(byPractitioner).flatMap(pricesIn)];
}
