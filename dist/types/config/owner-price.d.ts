import { type Area, type EstimateGoal } from '../model/answers.js';
import type { Practitioner } from '../model/practitioners.js';
import type { OwnerPrice, Settings } from './settings.js';
/** The owner's price for a goal: the most particular one. */
export declare function listedPrice(goal: EstimateGoal, { prices }: Pick<Settings, 'prices'>): OwnerPrice | undefined;
/** The price in a list entry for who treats; the entry's own where it says nothing of them. */
export declare function priceOfPractitioner(entry: OwnerPrice, practitioner: Practitioner | null): OwnerPrice;
/** The price in a list entry for who treats and for the area, as far as it tells them apart. */
export declare function priceAmong(entry: OwnerPrice, practitioner: Practitioner | null, area: Area | undefined): OwnerPrice;
/** The price and all that may stand in place of it. */
export declare function pricesIn(entry: OwnerPrice): readonly OwnerPrice[];
