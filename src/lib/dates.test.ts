import { expect } from 'chai';

import { daysBetween, isIsoDate, todayIso } from './dates.js';

describe('dates', () => {
  it('knows a day that exists', () => {
    for (const day of ['2026-11-22', '2024-02-29', '1999-12-31']) expect(isIsoDate(day)).to.equal(true);
    for (const other of ['2026-02-29', '2026-13-01', '2026-1-1', '22-11-2026', '2026-11-22T00:00', '', null, 20261122, {}]) {
      expect(isIsoDate(other)).to.equal(false);
    }
  });

  it('counts days across a change of the clocks', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).to.equal(31);
    expect(daysBetween('2026-11-22', '2026-11-21')).to.equal(-1);
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
  });

  it("takes today from the visitor's own calendar", () => {
    expect(todayIso(new Date(2026, 0, 5, 0, 30))).to.equal('2026-01-05');
    expect(todayIso(new Date(2026, 10, 22, 23, 59))).to.equal('2026-11-22');
  });
});
