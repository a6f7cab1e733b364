import { priceFreshness } from '../../config/freshness.js';
import { daysBetween } from '../../lib/dates.js';
import type { Facts } from '../facts.js';
import type { Finding, Item } from '../item.js';

/** What a page that may be paid should know. Nothing is said of a clinic's own page. */
export function paidLinks(facts: Facts): readonly Item[] {
  const { mode, partner, partnerSub, bookUrl, whatsapp, phone, email, clinics = [] } = facts.settings;
  const isLeading = Boolean(bookUrl || whatsapp || phone || email) || clinics.length > 0;
  if (mode !== 'affiliate') {
    return [...(partnerSub ? [unnamed('partner-sub', partnerSub)] : []), ...oldPrices(facts)];
  }
  return [
    { rank: 'passed', title: 'Line on being paid', note: 'Stands before the first link, and in the footer' },
    ...(partner || !isLeading ? [] : [unnamed('partner', '')]),
    ...(isLeading ? [] : [{
      rank: 'look' as const, code: 'TX-CHK-012', title: 'The page says that it may be paid, and leads nowhere', where: 'attribute partner', found: 'no clinic, no booking page and no number',
      fix: 'Set clinics or book-url, or take partner out.',
    }]),
    ...oldPrices(facts),
  ];
}

function unnamed(name: string, found: string): Finding {
  return {
    rank: 'look', code: 'TX-CHK-011', title: 'Links that may be paid for do not say who sends', where: `attribute ${name}`, found: found ? `${name}="${found}", and no partner` : 'nothing',
    fix: 'Set partner to your id, such as partner="skin-notebook". Where nobody pays you, write "paid": false for each clinic.',
  };
}

/** Prices of clinics that visitors do not see any more, or are asked to confirm. */
function oldPrices({ settings: { clinics = [] }, today }: Facts): readonly Finding[] {
  return clinics.flatMap(({ name, price }, index) => {
    const age = price && priceFreshness(price.date, today);
    if (!price || (age !== 'hidden' && age !== 'ask')) return [];
    const days = daysBetween(price.date, today);
    return [{
      rank: age === 'hidden' ? 'fix' as const : 'look' as const, code: 'TX-CHK-013', title: `The price of ${name} is ${days} days old${age === 'hidden' ? ' and is hidden' : ''}`,
      where: `config.clinics[${index}].priceDate`, found: price.date, fix: 'Check it and set a new date. After 180 days visitors are asked to confirm it; after 360 days it is hidden.',
    }];
  });
}
