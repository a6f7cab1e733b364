import { priceFreshness } from '../../config/freshness.js';
import { daysBetween } from '../../lib/dates.js';
import type { Facts } from '../facts.js';
import type { Item } from '../item.js';

/** How old an owner's prices are. */
export function priceAge({ settings: { prices, pricesDate, hidesPrices }, today }: Facts): Item {
  if (hidesPrices) return { rank: 'passed', title: 'Prices', note: 'Hidden, as you have set' };
  if (Object.keys(prices).length === 0) return { rank: 'passed', title: 'Prices', note: 'None are set; visits are shown in place of money' };
  const [where, found] = ['attribute prices-date', `prices-date="${pricesDate}"`];
  const days = daysBetween(pricesDate, today);
  switch (priceFreshness(pricesDate, today)) {
    case 'fresh': return { rank: 'passed', title: 'Prices', note: `${days} days old` };
    case 'ask': return {
      rank: 'look', code: 'TX-CHK-001', title: `Prices are ${days} days old`, where, found,
      fix: 'Check the list and set a new date. After 180 days visitors are asked to confirm them; after 360 days they are hidden.',
    };
    case 'hidden': return {
      rank: 'fix', code: 'TX-CFG-015', title: `Prices are ${days} days old and are hidden`, where, found,
      fix: 'Check the list and set a new date. After 360 days prices are hidden.',
    };
    case 'undated': return {
      rank: 'look', code: 'TX-CHK-002', title: 'Prices have no date', where, found: 'nothing',
      fix: 'Set the day you last checked them, such as prices-date="2026-11-02".',
    };
  }
}
