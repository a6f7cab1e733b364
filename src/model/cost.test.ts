import { expect } from 'chai';
import fc from 'fast-check';

import { PROTOCOLS } from '../content/figures.js';
import { ESTIMATE_GOALS } from './answers.js';
import { type Cost, costOf, firstYearParts, type CostRange, type Price, quotedPrice, runningTotals } from './cost.js';
import { range } from './range.js';
import { type Plan, type Plans, plansOf, visitsByYear } from './schedule.js';
import { supposedPlans, withoutTopUps } from './suppose.js';

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

  it('is made of parts that add up to it, for any price, package and fee', () => {
    const anyPackages = fc.array(fc.record({ visits: fc.integer({ min: 1, max: 24 }), priceMinor: fc.integer({ min: 1, max: 200_000 }) }), { maxLength: 3 });
    const anyFee = fc.integer({ min: 0, max: 9000 });
    fc.assert(fc.property(anyPackages, anyFee, anyFee, fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (packages, consultationMinor, extrasMinor, low, isOpen) => {
      const of = price(low, isOpen ? null : 2 * low, { packages, consultationMinor, extrasMinor });
      const { firstYear } = costOf(FINE_LINES, of);
      for (const end of ['low', 'likely', 'high'] as const) {
        expect(firstYearParts(FINE_LINES, end, of).reduce((sum, { minor }) => sum + minor, 0)).to.equal(firstYear[end] ?? 0);
      }
    }));
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

  it('adds up year by year, and comes to three years', () => {
    const of = price(7000, 18_000, { consultationMinor: 500 });
    const totals = runningTotals(FINE_LINES, of, 3);
    expect(totals).to.deep.equal([
      { low: 28_500, likely: 75_500, high: 144_500 },
      { low: 42_500, likely: 113_000, high: 216_500 },
      { low: 56_500, likely: 150_500, high: 288_500 },
    ]);
    expect(runningTotals(FINE_LINES, price(10, null), 2)).to.deep.equal([{ low: 40, likely: null, high: null }, { low: 60, likely: null, high: null }]);
  });

  const anyGoal = fc.constantFrom(...ESTIMATE_GOALS).map((goal) => {
    const { low, typical, high } = PROTOCOLS[goal].sessions;
    return plansOf(PROTOCOLS[goal], range(low, typical, high));
  });

  it('never falls from year to year, for any goal and price, and ends at three years', () => {
    fc.assert(fc.property(anyGoal, anyPrice, (plans, { low, more }) => {
      const of = price(low, low + more);
      const totals = runningTotals(plans, of, 3);
      const ends = totals.map((total) => total.high ?? 0);
      expect([...ends].sort((a, b) => a - b)).to.deep.equal(ends);
      expect(totals.at(-1)).to.deep.equal(costOf(plans, of).threeYears);
      expect(totals[0]).to.deep.equal(costOf(plans, of).firstYear);
    }));
  });

  it('costs the course alone without top-ups, and no later year', () => {
    const { firstYear, laterYear, threeYears } = costOf(withoutTopUps(FINE_LINES), price(10_000, 10_000));
    expect(firstYear).to.deep.equal({ low: 30_000, likely: 40_000, high: 60_000 });
    expect(laterYear).to.deep.equal({ low: 0, likely: 0, high: 0 });
    expect(threeYears).to.deep.equal(firstYear);
  });
});

describe('what a visitor supposes', () => {
  const supposed = (sessions: number | null, hasTopUps = true): Plans => supposedPlans(FINE_LINES, { sessions, hasTopUps });

  it('moves the likely course and nothing else', () => {
    expect(supposed(null)).to.equal(FINE_LINES);
    expect(supposed(4)).to.equal(FINE_LINES);
    expect(supposed(5)).to.deep.equal({ ...FINE_LINES, likely: plan(5, 120) });
    expect(supposed(5, false)).to.deep.equal({ low: plan(3, null), likely: plan(5, null), high: plan(6, null) });
  });

  it('keeps to what clinics use', () => {
    expect([1, 99, 4.4].map((count) => supposed(count).likely.sessions)).to.deep.equal([3, 6, 4]);
  });
});

describe('a quote', () => {
  const quoted = (priceMinor: number, visits: number): Cost => costOf(FINE_LINES, quotedPrice(priceMinor, visits, 'PKR'));
  const likely = ({ perVisit, firstYear, laterYear, threeYears }: Cost) =>
    [perVisit, firstYear, laterYear, threeYears].map((range) => range.likely);
  // The likely plan has 6 visits in the first year and 3 in each later one.
  const table: readonly (readonly [what: string, priceMinor: number, visits: number, likely: readonly number[]])[] = [
    ['one visit', 1500, 1, [1500, 9000, 4500, 18_000]],
    ['a package of exactly a year', 6000, 6, [1000, 6000, 3000, 12_000]],
    ['a package smaller than a year: further visits at its own price for each', 3000, 3, [1000, 6000, 3000, 12_000]],
    ['a package larger than a year, paid whole', 10_000, 10, [1000, 10_000, 3000, 16_000]],
    ['a package that does not divide evenly', 10_000, 3, [3333, 20_000, 10_000, 40_000]],
  ];
  for (const [what, priceMinor, visits, expected] of table) {
    it(`for ${what}`, () => {
      const cost = quoted(priceMinor, visits);
      expect(likely(cost)).to.deep.equal(expected);
      expect([cost.source, cost.currency]).to.deep.equal(['quoted', 'PKR']);
    });
  }

  const anyQuote = fc.record({ minor: fc.integer({ min: 1, max: 1e9 }), visits: fc.integer({ min: 1, max: 60 }), more: fc.integer({ min: 0, max: 1e9 }) });
  const figures = ['perVisit', 'firstYear', 'laterYear', 'threeYears'] as const;

  it('never costs less when it is higher', () => {
    fc.assert(fc.property(anyQuote, ({ minor, visits, more }) => {
      const [lower, higher] = [quoted(minor, visits), quoted(minor + more, visits)];
      for (const figure of figures) {
        for (const end of ['low', 'likely', 'high'] as const) expect(higher[figure][end]).to.be.at.least(lower[figure][end] ?? 0);
      }
    }));
  });

  it('never comes to less than it says, nor to less than its visits at its own price', () => {
    fc.assert(fc.property(anyQuote, ({ minor, visits }) => {
      const first = quoted(minor, visits).firstYear;
      expect(first.low).to.be.at.least(minor);
      expect(first.high).to.be.at.least(Math.floor((8 * minor) / visits));
    }));
  });

  it('comes over three years to the sum of its years', () => {
    fc.assert(fc.property(anyQuote, ({ minor, visits }) => {
      const { firstYear, threeYears } = quoted(minor, visits);
      const [, ...later] = visitsByYear(FINE_LINES.likely, 3);
      const sum = (firstYear.likely ?? 0) + later.reduce((total, count) => total + count * (minor / visits), 0);
      expect(threeYears.likely).to.be.closeTo(sum, 1);
    }));
  });
});
