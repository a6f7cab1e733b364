import { expect } from '@open-wc/testing';

import { DEFAULT_SETTINGS, type Settings } from '../../../config/settings.js';
import { PROVENANCE } from '../../../content/provenance.js';
import { recipes } from '../../../content/words/en/detail/recipes.js';
import { createFormat } from '../../../lib/format.js';
import { writeAmounts } from '../../../lib/money.js';
import { outcomeOf } from '../../../model/outcome.js';
import { factsOf } from '../../../state/facts.js';
import { NO_PRICING, type Pricing } from '../../../state/pricing.js';
import { costRecipe } from './recipe.view.js';

/** Each row of the cost recipe that ends in an amount. */
function amounts(settings: Partial<Settings>, pricing: Partial<Pricing> = {}): readonly string[] {
  const facts = factsOf({ ...DEFAULT_SETTINGS, currency: 'PKR', ...settings }, '2026-11-22', { ...NO_PRICING, ...pricing });
  const { plan } = outcomeOf({ concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'] }, facts);
  if (!plan) throw new Error('no plan');
  const { rows } = costRecipe({ plan, provenance: PROVENANCE[plan.goal], words: recipes, format: createFormat('en', writeAmounts), pricesDate: '' });
  return rows.filter(({ value }) => value).map(({ label, value }) => `${label}: ${value}`.replace(/\s/gu, ' '));
}
const listed = (highMinor: number | null, packages = [{ visits: 3, priceMinor: 2_400_000 }]): Settings['prices'] => ({ all: { lowMinor: 1_000_000, highMinor, packages } });

describe('the recipe of the cost', () => {
  it('reaches its amounts with a package and what is paid once', () => {
    expect(amounts({ prices: listed(1_000_000), consultationMinor: 250_000, extrasMinor: 100_000 }).slice(0, 5)).to.deep.equal([
      'A package of 3 visits: Rs 24,000', '3 visits at Rs 10,000 each: Rs 30,000', 'The first consultation, once: Rs 2,500',
      'Tests, products or numbing, once: Rs 1,000', 'Likely: together, 6 visits in the first year: Rs 57,500',
    ]);
  });

  it('says single visits in one row', () => {
    expect(amounts({ prices: listed(1_000_000, []) }).slice(0, 3)).to.deep.equal([
      'Likely: 6 visits at Rs 10,000 each: Rs 60,000', 'Lowest: 4 visits at Rs 10,000 each: Rs 40,000', 'Highest: 8 visits at Rs 10,000 each: Rs 80,000',
    ]);
  });

  it('counts a package that was quoted whole', () => {
    const quote = { priceMinor: 3_000_000, goal: 'face-glow', visits: 3, currency: 'PKR', text: '30000' } as const;
    expect(amounts({}, { quote }).slice(0, 3)).to.deep.equal([
      'The first 3 visits, paid together, used or not: Rs 30,000', '3 visits at Rs 10,000 each: Rs 30,000',
      'Likely: together, 6 visits in the first year: Rs 60,000',
    ]);
  });

  it('tells of an open price the lowest amount alone', () => {
    expect(amounts({ prices: listed(null), consultationMinor: 250_000 }).slice(0, 4)).to.deep.equal([
      'A package of 3 visits: Rs 24,000', '1 visit at Rs 10,000 each: Rs 10,000', 'The first consultation, once: Rs 2,500',
      'Lowest: together, 4 visits in the first year: Rs 36,500',
    ]);
  });
});
