import { expect } from 'chai';
import fc from 'fast-check';

import { type LikelyDay, likelyDays } from './dates.js';
import { daysBetween } from '../lib/dates.js';
import { type Plan, visitsOf } from './schedule.js';

const TODAY = '2026-11-22';
const COURSE: Plan = { sessions: 4, gapDays: 21, upkeepGapDays: 120 };
const brief = (days: readonly LikelyDay[]): readonly string[] =>
  days.map(({ kind, date, number }) => `${date} ${kind}${number ? ` ${number}` : ''}`);

describe('likely days', () => {
  it('are the day to decide, the course, the check and the top-ups, in order', () => {
    expect(brief(likelyDays({ plan: COURSE, firstDay: '2026-12-01', today: TODAY, years: 1 }))).to.deep.equal([
      '2026-11-24 decide', '2026-12-01 visit 1', '2026-12-22 visit 2', '2027-01-12 visit 3', '2027-02-02 visit 4',
      '2027-03-02 check', '2027-06-02 top-up 1', '2027-09-30 top-up 2',
    ]);
  });

  it('go on into a second year', () => {
    const days = likelyDays({ plan: COURSE, firstDay: '2026-12-01', today: TODAY, years: 2 });
    expect(brief(days).at(-1)).to.equal('2028-09-24 top-up 5');
  });

  it('of evenly spaced visits have no top-ups', () => {
    const plan = { sessions: 4, gapDays: 90, firstYearVisits: 4 };
    expect(brief(likelyDays({ plan, firstDay: '2027-01-01', today: TODAY, years: 1 }))).to.deep.equal([
      '2026-12-25 decide', '2027-01-01 visit 1', '2027-04-02 visit 2', '2027-04-02 check', '2027-07-03 visit 3', '2027-10-02 visit 4',
    ]);
  });

  for (const [firstDay, decides] of [['2026-11-28', false], ['2026-11-29', true], [TODAY, false]] as const) {
    it(`${decides ? 'have' : 'have no'} day to decide when the first visit is on ${firstDay}`, () => {
      const [first] = likelyDays({ plan: COURSE, firstDay, today: TODAY, years: 1 });
      expect(first?.kind).to.equal(decides ? 'decide' : 'visit');
    });
  }

  it('hold every visit of the plan, whatever the plan', () => {
    fc.assert(fc.property(
      fc.record({
        sessions: fc.integer({ min: 1, max: 30 }), gapDays: fc.integer({ min: 1, max: 90 }),
        upkeepGapDays: fc.option(fc.integer({ min: 20, max: 400 }), { nil: null }),
      }),
      fc.integer({ min: 0, max: 700 }),
      (plan, ahead) => {
        const firstDay = new Date(Date.parse(TODAY) + ahead * 86_400_000).toISOString().slice(0, 10);
        const days = likelyDays({ plan, firstDay, today: TODAY, years: 1 });
        const visits = days.filter(({ kind }) => kind === 'visit' || kind === 'top-up');
        expect(visits.map(({ date }) => daysBetween(firstDay, date))).to.deep.equal(visitsOf(plan, 365).map(({ day }) => day));
        expect(days.map(({ date }) => date)).to.deep.equal([...days.map(({ date }) => date)].sort());
      },
    ));
  });

  it('refuse what is no date', () => {
    expect(() => likelyDays({ plan: COURSE, firstDay: '2026-02-30', today: TODAY, years: 1 })).to.throw(RangeError);
  });
});
