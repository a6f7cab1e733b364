import { expect } from 'chai';

import { gapOf, weeksOf } from './gap.js';

describe('gapOf', () => {
  const table: readonly (readonly [low: number, high: number, expected: unknown])[] = [
    [3, 3, { unit: 'day', low: 3, high: 3 }],
    [0, 0, { unit: 'day', low: 1, high: 1 }],
    [7, 7, { unit: 'week', low: 1, high: 1 }],
    [15, 15, { unit: 'week', low: 2, high: 2 }],
    [7, 30, { unit: 'week', low: 1, high: 4 }],
    [90, 180, { unit: 'month', low: 3, high: 6 }],
    [180, 30, { unit: 'month', low: 1, high: 6 }],
    [180, 365, { unit: 'month', low: 6, high: 12 }],
  ];
  for (const [low, high, expected] of table) {
    it(`tells ${low} to ${high} days in one unit`, () => {
      expect(gapOf(low, high)).to.deep.equal(expected);
    });
  }
});

describe('weeksOf', () => {
  it('stays with weeks where months would be shorter to say', () => {
    expect(weeksOf(63)).to.deep.equal({ unit: 'week', low: 9, high: 9 });
  });
});
