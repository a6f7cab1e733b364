import { daysBetween } from '../lib/dates.js';

/** How an owner's prices may be shown: as they are, with "please confirm", not at all, or without a date. */
export type Freshness = 'fresh' | 'ask' | 'hidden' | 'undated';

const ASK_AFTER_DAYS = 180;
const HIDE_AFTER_DAYS = 360;

/** How old prices of `pricesDate` are on `today`. */
export function priceFreshness(pricesDate: string, today: string): Freshness {
  const ageDays = pricesDate ? daysBetween(pricesDate, today) : NaN;
  if (Number.isNaN(ageDays)) return 'undated';
  if (ageDays > HIDE_AFTER_DAYS) return 'hidden';
  return ageDays > ASK_AFTER_DAYS ? 'ask' : 'fresh';
}
