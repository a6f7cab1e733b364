import { expect } from 'chai';

import { type Freshness, priceFreshness } from './freshness.js';

describe('priceFreshness', () => {
  const cases: readonly [pricesDate: string, freshness: Freshness][] = [
    ['', 'undated'], ['2026-11-22', 'fresh'], ['2026-11-23', 'fresh'], ['2026-05-26', 'fresh'], ['2026-05-25', 'ask'],
    ['2025-11-27', 'ask'], ['2025-11-26', 'hidden'], ['1999-01-01', 'hidden'],
  ];
  for (const [pricesDate, freshness] of cases) {
    it(`finds prices of ${pricesDate || 'no date'} ${freshness}`, () => {
      expect(priceFreshness(pricesDate, '2026-11-22')).to.equal(freshness);
    });
  }
});
