import { concernOf, type Area, type EstimateGoal } from '../model/answers.js';
import type { Practitioner } from '../model/cost.js';
import type { OwnerPrice, Settings } from './settings.js';

/** The owner's price for a goal: the most particular one. */
export function listedPrice(goal: EstimateGoal, { prices }: Pick<Settings, 'prices'>): OwnerPrice | undefined {
  return prices[goal] ?? prices[concernOf(goal)] ?? prices.all;
}

/** The price among those of a list entry for who treats and for the area; the entry's own where it says nothing of them. */
export function priceAmong(entry: OwnerPrice, practitioner: Practitioner | null, area: Area | undefined): OwnerPrice {
  const theirs = (practitioner && entry.byPractitioner?.[practitioner]) ?? entry;
  return (area && area !== 'unsure' && theirs.byArea?.[area]) || theirs;
}
