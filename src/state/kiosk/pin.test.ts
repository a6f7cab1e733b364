import { expect } from 'chai';
import fc from 'fast-check';

import { afterTry, hashOf, isPin, LOCK_MS, lockedMs, MAX_WRONG, NO_TRIES, type PinTries } from './pin.js';

const wrongly = (times: number, nowMs = 0): PinTries => {
  let tries = NO_TRIES;
  for (let count = 0; count < times; count += 1) tries = afterTry(tries, false, nowMs);
  return tries;
};

describe('the PIN of the staff', () => {
  it('is told by SHA-256 of the salt and the digits', async () => {
    // From `printf 'rose2468' | sha256sum`.
    expect(await hashOf('rose', '2468')).to.equal('f656a47c398f3aa36c57da6baa9354217d94f973e0d7034cd65076736b41e350');
    const staff = { salt: 'rose', hash: (await hashOf('rose', '2468')).toUpperCase() };
    expect([await isPin('2468', staff), await isPin('2469', staff), await isPin('', staff)]).to.deep.equal([true, false, false]);
  });

  it('is told by its own salt alone', async () => {
    const hash = await hashOf('rose', '2468');
    expect(await isPin('2468', { salt: 'leaf', hash })).to.equal(false);
  });

  it('locks for five minutes after five wrong tries', () => {
    expect(lockedMs(wrongly(MAX_WRONG - 1, 7), 7)).to.equal(0);
    const locked = wrongly(MAX_WRONG, 7);
    expect(lockedMs(locked, 7)).to.equal(LOCK_MS);
    expect(lockedMs(locked, 7 + LOCK_MS - 1)).to.equal(1);
    expect(lockedMs(locked, 7 + LOCK_MS)).to.equal(0);
  });

  it('takes none while it is locked, right or wrong', () => {
    const locked = wrongly(MAX_WRONG);
    expect(afterTry(locked, true, LOCK_MS - 1)).to.equal(locked);
    expect(afterTry(locked, false, LOCK_MS - 1)).to.equal(locked);
  });

  it('begins to count anew after the lock, and after the right one', () => {
    expect(lockedMs(afterTry(wrongly(MAX_WRONG), false, LOCK_MS), LOCK_MS)).to.equal(0);
    expect(afterTry(wrongly(MAX_WRONG - 1), true, 0)).to.equal(NO_TRIES);
  });

  it('lets nobody try more than five times in five minutes', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 }), (pauses) => {
      let [tries, now] = [NO_TRIES, 0];
      const taken: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const next = afterTry(tries, false, now);
        if (next !== tries) taken.push(now);
        tries = next;
      }
      for (let last = MAX_WRONG; last < taken.length; last += MAX_WRONG) {
        expect((taken[last] ?? 0) - (taken[last - 1] ?? 0)).to.be.at.least(LOCK_MS);
      }
    }));
  });
});
