import { expect } from 'chai';
import fc from 'fast-check';

import { PROTOCOLS } from '../content/figures.js';
import { ESTIMATE_GOALS } from './answers.js';
import { type Cost, costOf, type CostRange, type Price } from './cost.js';
import { range } from './range.js';
import { type Plan, type Plans, plansOf } from './schedule.js';

const plan = (sessions: number, upkeepGapDays: number | null, gapDays = 21): Plan => ({ sessions, gapDays, upkeepGapDays });
const FINE_LINES: Plans = { low: plan(3, 180), likely: plan(4, 120), high: plan(6, 90) };
const price = (lowMinor: number, highMinor: number | null, more: Partial<Price> = {}): Price => ({
  source: 'owner', currency: 'PKR', lowMinor, highMinor, ...more,
});

describe('the cost of a plan', () => {
  const table: readonly (readonly [string, Price, Pick<Cost, 'perVisit' | 'firstYear' | 'laterYear' | 'threeYears'>])[] = [
    ['one price', price(10_000, 10_000), {
      perVisit: { low: 10_000, likely: 10_000, high: 10_000 },
      firstYear: { low: 40_000, likely: 60_000, high: 80_000 },
      laterYear: { low: 20_000, likely: 30_000, high: 40_000 },
      threeYears: { low: 80_000, likely: 120_000, high: 160_000 },
    }],
    ['a range: its middle is likely', price(7000, 18_000), {
      perVisit: { low: 7000, likely: 12_500, high: 18_000 },
      firstYear: { low: 28_000, likely: 75_000, high: 144_000 },
      laterYear: { low: 14_000, likely: 37_500, high: 72_000 },
      threeYears: { low: 56_000, likely: 150_000, high: 288_000 },
    }],
    ['a typical price of the owner', price(7000, 18_000, { typicalMinor: 9000 }), {
      perVisit: { low: 7000, likely: 9000, high: 18_000 },
      firstYear: { low: 28_000, likely: 54_000, high: 144_000 },
      laterYear: { low: 14_000, likely: 27_000, high: 72_000 },
      threeYears: { low: 56_000, likely: 108_000, high: 288_000 },
    }],
    ['an open upper price: likely and high are unknown', price(10_000, null, { typicalMinor: 12_000 }), {
      perVisit: { low: 10_000, likely: null, high: null },
      firstYear: { low: 40_000, likely: null, high: null },
      laterYear: { low: 20_000, likely: null, high: null },
      threeYears: { low: 80_000, likely: null, high: null },
    }],
    ['consultation and extras are paid once', price(10_000, 10_000, { consultationMinor: 3000, extrasMinor: 500 }), {
      perVisit: { low: 10_000, likely: 10_000, high: 10_000 },
      firstYear: { low: 43_500, likely: 63_500, high: 83_500 },
      laterYear: { low: 20_000, likely: 30_000, high: 40_000 },
      threeYears: { low: 83_500, likely: 123_500, high: 163_500 },
    }],
    ['a package covers exactly its visits', price(350, 350, { packages: [{ visits: 3, priceMinor: 900 }] }), {
      perVisit: { low: 350, likely: 350, high: 350 },
      firstYear: { low: 1250, likely: 1950, high: 2650 },
      laterYear: { low: 700, likely: 1050, high: 1400 },
      threeYears: { low: 2650, likely: 4050, high: 5450 },
    }],
    ['a package larger than needed caps the price', price(350, 350, { packages: [{ visits: 5, priceMinor: 1000 }] }), {
      perVisit: { low: 350, likely: 350, high: 350 },
      firstYear: { low: 1000, likely: 1350, high: 2050 },
      laterYear: { low: 700, likely: 1050, high: 1400 },
      threeYears: { low: 2400, likely: 3450, high: 4850 },
    }],
    ['a package dearer than single visits is not used', price(350, 350, { packages: [{ visits: 3, priceMinor: 5000 }] }), {
      perVisit: { low: 350, likely: 350, high: 350 },
      firstYear: { low: 1400, likely: 2100, high: 2800 },
      laterYear: { low: 700, likely: 1050, high: 1400 },
      threeYears: { low: 2800, likely: 4200, high: 5600 },
    }],
  ];
  for (const [what, of, expected] of table) {
    it(`${what}`, () => {
      expect(costOf(FINE_LINES, of)).to.deep.equal({ currency: 'PKR', source: 'owner', ...expected });
    });
  }

  it('carries sessions past the first year into the second', () => {
    const long: Plans = { low: plan(14, null, 30), likely: plan(14, null, 30), high: plan(14, null, 30) };
    expect(costOf(long, price(100, 100)).threeYears.likely).to.equal(1400);
  });

  const anyPrice = fc.record({ low: fc.integer({ min: 0, max: 1e9 }), more: fc.integer({ min: 0, max: 1e9 }) });
  const figures = ['perVisit', 'firstYear', 'laterYear', 'threeYears'] as const;
  const inOrder = ({ low, likely, high }: CostRange): boolean => likely !== null && high !== null && low <= likely && likely <= high;

  it('stands in order for any price', () => {
    fc.assert(fc.property(anyPrice, ({ low, more }) => {
      const cost = costOf(FINE_LINES, price(low, low + more));
      for (const figure of figures) expect(inOrder(cost[figure]), figure).to.equal(true);
    }));
  });

  it('stands in order for every goal, every likely count and any packages', () => {
    const anyPackages = fc.array(fc.record({ visits: fc.integer({ min: 1, max: 24 }), priceMinor: fc.integer({ min: 1, max: 200_000 }) }), { maxLength: 3 });
    fc.assert(fc.property(fc.constantFrom(...ESTIMATE_GOALS), anyPackages, fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 9000 }), (goal, packages, low, more) => {
      const { sessions } = PROTOCOLS[goal];
      for (let likely = sessions.low; likely <= sessions.high; likely += 1) {
        const plans = plansOf(PROTOCOLS[goal], range(sessions.low, likely, sessions.high));
        const cost = costOf(plans, price(low, low + more, { packages }));
        for (const figure of figures) expect(inOrder(cost[figure]), `${goal} ${likely} ${figure}`).to.equal(true);
      }
    }), { numRuns: 500 });
  });

  it('never falls with more visits at one price without packages', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1e7 }), (sessions, minor) => {
      const fewer: Plans = { low: plan(sessions, 90), likely: plan(sessions, 90), high: plan(sessions, 90) };
      const more: Plans = { low: plan(sessions + 1, 90), likely: plan(sessions + 1, 90), high: plan(sessions + 1, 90) };
      for (const figure of ['firstYear', 'laterYear', 'threeYears'] as const) {
        expect(costOf(more, price(minor, minor))[figure].likely).to.be.at.least(costOf(fewer, price(minor, minor))[figure].likely ?? 0);
      }
    }));
  });
});
