import { expect } from 'chai';
import fc from 'fast-check';

import { PROTOCOLS } from '../content/figures.js';
import { ESTIMATE_GOALS } from './answers.js';
import { range } from './range.js';
import {
  acrossPlans, courseDays, datedVisits, dayNumber, firstYearVisits, isoDate, laterYearVisits, type Plan, plansOf,
  regimenDays, regimenLaterYearVisits, visitsByYear, visitsOf,
} from './schedule.js';

const plan = (sessions: number, gapDays: number, upkeepGapDays: number | null): Plan => ({ sessions, gapDays, upkeepGapDays });

const anyPlan = fc.record({
  sessions: fc.integer({ min: 1, max: 40 }),
  gapDays: fc.integer({ min: 1, max: 90 }),
  upkeepGapDays: fc.option(fc.integer({ min: 20, max: 400 }), { nil: null }),
});

describe('visits of a plan', () => {
  const table: readonly (readonly [string, Plan, number, number, number])[] = [
    ['fine lines, likely', plan(4, 21, 120), 63, 6, 3],
    ['fine lines, fewest', plan(3, 21, 180), 42, 4, 2],
    ['fine lines, most', plan(6, 21, 90), 105, 8, 4],
    ['cellulite, most', plan(15, 7, 30), 98, 23, 12],
    ['no top-ups', plan(3, 28, null), 56, 3, 0],
    ['one session alone', plan(1, 21, null), 0, 1, 0],
    ['a course longer than a year', plan(14, 30, 90), 390, 13, 4],
    ['a course of exactly a year', plan(2, 365, 90), 365, 2, 4],
  ];
  for (const [what, of, days, first, later] of table) {
    it(`${what}: ${days} days, ${first} visits in the first year, ${later} in later ones`, () => {
      expect(courseDays(of)).to.equal(days);
      expect(firstYearVisits(of)).to.equal(first);
      expect(laterYearVisits(of)).to.equal(later);
    });
  }

  it('counts sessions past day 365 in the second year and loses none', () => {
    expect(visitsByYear(plan(14, 30, 90), 3)).to.deep.equal([13, 5, 4]);
    fc.assert(fc.property(anyPlan, (of) => {
      const [first = 0, second = 0] = visitsByYear(of, 2);
      expect(first + second).to.be.at.least(of.sessions);
    }));
  });

  it('stand in order, begin on day 0 and keep to the day asked for', () => {
    fc.assert(fc.property(anyPlan, fc.integer({ min: 0, max: 800 }), (of, until) => {
      const days = visitsOf(of, until).map(({ day }) => day);
      expect(days[0]).to.equal(0);
      expect(days).to.deep.equal([...days].sort((a, b) => a - b));
      expect(Math.max(...days)).to.be.at.most(until);
    }));
  });

  it('drawn for the first year are as many as are counted', () => {
    fc.assert(fc.property(anyPlan, (of) => {
      expect(visitsOf(of, 365).length).to.equal(firstYearVisits(of));
    }));
  });

  it('keep fewest, likely and most in order for every goal and every likely count', () => {
    for (const goal of ESTIMATE_GOALS) {
      const { low, high } = PROTOCOLS[goal].sessions;
      for (let likely = low; likely <= high; likely += 1) {
        const plans = plansOf(PROTOCOLS[goal], range(low, likely, high));
        for (const figure of [firstYearVisits, laterYearVisits]) {
          const across = acrossPlans(plans, figure);
          expect(across, goal).to.deep.equal({ low: figure(plans.low), likely: figure(plans.likely), high: figure(plans.high) });
        }
      }
    }
  });
});

describe('dates of visits', () => {
  it('are whole days from the first, over a leap day and a change of clocks', () => {
    expect(datedVisits(plan(3, 21, 60), '2028-02-10', 110).map(({ date, kind }) => `${date} ${kind}`)).to.deep.equal([
      '2028-02-10 course', '2028-03-02 course', '2028-03-23 course', '2028-05-22 top-up',
    ]);
  });

  it('go from a day to its number and back', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
      expect(dayNumber(isoDate(day))).to.equal(day);
    }));
  });

  for (const text of ['', '2026-13-01', '2026-02-30', '22.11.2026', '2026-1-1', 'tomorrow']) {
    it(`refuse "${text}"`, () => {
      expect(() => dayNumber(text)).to.throw(RangeError);
    });
  }
});

describe('the quarterly regimen', () => {
  const quarterly = PROTOCOLS['hair-female'].quarterly ?? { sessions: 0, gapDays: 0, firstYearVisits: 0 };

  it('is one visit every three months: four in each year', () => {
    expect(regimenDays(quarterly, 365)).to.deep.equal([0, 91, 183, 274]);
    expect(regimenDays(quarterly, 730)).to.have.length(8);
    expect(regimenLaterYearVisits(quarterly)).to.equal(4);
  });

  it('is there for pattern hair loss alone', () => {
    const goals = ESTIMATE_GOALS.filter((goal) => PROTOCOLS[goal].quarterly);
    expect(goals).to.deep.equal(['hair-male', 'hair-female']);
  });
});
