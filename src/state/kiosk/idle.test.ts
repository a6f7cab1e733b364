import { expect } from 'chai';
import fc from 'fast-check';

import { countSaid, idleAfter, idleTimes, type Moment, touchThatCounts, wasLeft } from './idle.js';

const OPEN = idleTimes(60, false);
const COVERED = idleTimes(60, true);

describe('an unused kiosk', () => {
  for (const [ms, kind, seconds] of [
    [-5, 'active'], [0, 'active'], [59_999, 'active'], [60_000, 'warning', 30], [60_001, 'warning', 30], [61_000, 'warning', 29],
    [80_000, 'warning', 10], [89_001, 'warning', 1], [89_999, 'warning', 1], [90_000, 'over'], [1e9, 'over'],
  ] as const) {
    it(`is ${kind} after ${ms} ms${seconds ? `, with ${seconds} seconds left` : ''}`, () => {
      const idle = idleAfter(ms, OPEN);
      expect([idle.kind, idle.kind === 'warning' ? idle.secondsLeft : undefined]).to.deep.equal([kind, seconds]);
    });
  }

  it('counts from the start behind a cover, and asks nothing', () => {
    expect(idleAfter(0, COVERED)).to.deep.equal({ kind: 'warning', secondsLeft: 60, nextMs: 1000 });
    expect(idleAfter(59_999, COVERED)).to.deep.include({ kind: 'warning', secondsLeft: 1 });
    expect(idleAfter(60_000, COVERED)).to.deep.equal({ kind: 'over' });
  });

  it('is the same until the time it tells, and another at that time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 120_000 }), fc.integer({ min: 30, max: 600 }), fc.boolean(), (ms, rest, isCovered) => {
      const times = idleTimes(rest, isCovered);
      const shown = (past: number): string => {
        const idle = idleAfter(past, times);
        return `${idle.kind} ${idle.kind === 'warning' ? idle.secondsLeft : ''}`;
      };
      const idle = idleAfter(ms, times);
      if (idle.kind === 'over') return;
      expect(idle.nextMs).to.be.greaterThan(0);
      expect(shown(ms + idle.nextMs - 0.5)).to.equal(shown(ms));
      expect(shown(ms + idle.nextMs)).not.to.equal(shown(ms));
    }));
  });

  it('ends at the same time however often it is looked at', () => {
    fc.assert(fc.property(fc.integer({ min: 30, max: 600 }), (rest) => {
      const times = idleTimes(rest, false);
      let past = 0;
      for (let looks = 0; looks < 40; looks += 1) {
        const idle = idleAfter(past, times);
        if (idle.kind === 'over') break;
        past += idle.nextMs;
      }
      expect(past).to.equal(rest * 1000 + 30_000);
    }));
  });
});

describe('a screen that nobody saw', () => {
  const at = (monotonicMs: number, wallMs: number) => ({ monotonicMs, wallMs });
  for (const [what, back, left] of [
    ['a short look away', at(20_000, 20_000), false],
    ['a minute away', at(60_000, 60_000), true],
    ['a sleep that stops the monotonic clock', at(10, 3_600_000), true],
    ['a clock set back while away for long', at(90_000, -1e12), true],
    ['a clock set back while away for a moment', at(900, -1e12), false],
  ] as const) {
    it(`${left ? 'belongs to nobody' : 'waits for its visitor'} after ${what}`, () => {
      expect(wasLeft(at(0, 0), back, OPEN)).to.equal(left);
      expect(wasLeft(at(0, 0), back, COVERED)).to.equal(left);
    });
  }
});

describe('a screen whose wall clock runs ahead of the other', () => {
  const TOUCHED: Moment = { monotonicMs: 5000, wallMs: 1e12 };
  const [HOUR, DAY] = [3_600_000, 86_400_000];
  /** How it stands when it was awake for so long, and the wall clock says that so much more has passed. */
  const standing = (awakeMs: number, aheadMs: number, times = OPEN): string => {
    const now = { monotonicMs: TOUCHED.monotonicMs + awakeMs, wallMs: TOUCHED.wallMs + awakeMs + aheadMs };
    const idle = idleAfter(now.monotonicMs - touchThatCounts(TOUCHED, now, times).monotonicMs, times);
    return `${idle.kind}${idle.kind === 'warning' ? ` ${idle.secondsLeft}` : ''}`;
  };
  for (const [what, awakeMs, aheadMs, open, covered] of [
    ['a nap shorter than the rest', 10_000, 49_000, 'active', 'warning 50'],
    ['a nap that makes a rest of what was before it', 10_000, 50_000, 'warning 30', 'warning 30'],
    ['a night', 10, 10 * HOUR, 'warning 30', 'warning 30'],
    ['two months', 10, 60 * DAY, 'warning 30', 'warning 30'],
    ['a night that began while it asked', 80_000, 10 * HOUR, 'warning 10', 'over'],
    ['a night that ends when all is over', 90_000, 10 * HOUR, 'over', 'over'],
    ['a clock that is set a year ahead', 10_000, 366 * DAY, 'active', 'warning 50'],
    ['a clock that is set a year back', 10_000, -366 * DAY, 'active', 'warning 50'],
    ['a clock that is set back after the rest', 61_000, -HOUR, 'warning 29', 'over'],
  ] as const) {
    it(`is ${open}, or covered ${covered}, after ${what}`, () => {
      expect([standing(awakeMs, aheadMs), standing(awakeMs, aheadMs, COVERED)]).to.deep.equal([open, covered]);
    });
  }

  it('is never cleared at once, and is never kept for longer, whatever is done to the wall clock', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -400 * DAY, max: 400 * DAY })), { minLength: 40, maxLength: 60 }), fc.boolean(), (looks, isCovered) => {
      const times = idleTimes(60, isCovered);
      let touched = TOUCHED;
      let now = TOUCHED;
      let asked: number | undefined;
      for (const [awakeMs, aheadMs] of looks) {
        now = { monotonicMs: now.monotonicMs + awakeMs, wallMs: now.wallMs + awakeMs + aheadMs };
        touched = touchThatCounts(touched, now, times);
        const awake = now.monotonicMs - TOUCHED.monotonicMs;
        const counted = now.monotonicMs - touched.monotonicMs;
        expect(counted).to.be.at.least(awake);
        if (counted > awake) asked ??= now.monotonicMs;
        const { kind } = idleAfter(counted, times);
        const mayEnd = Math.min(TOUCHED.monotonicMs + times.restMs + times.warningMs, (asked ?? Infinity) + 30_000);
        expect(kind === 'over').to.equal(now.monotonicMs >= mayEnd);
      }
    }));
  });
});

describe('the count', () => {
  it('is said at 30, 10 and 5', () => {
    const said = [];
    for (let left = 30; left > 0; left -= 1) said.push(countSaid(left + 1, left));
    expect(said.filter((figure) => figure !== undefined)).to.deep.equal([30, 10, 5]);
  });

  it('is said late rather than not at all when a timer is late', () => {
    expect(countSaid(12, 8)).to.equal(8);
    expect(countSaid(9, 6)).to.equal(undefined);
  });
});
