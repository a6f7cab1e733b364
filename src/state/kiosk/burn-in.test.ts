import { expect } from 'chai';

import { shiftAfter, STAY_MS } from './burn-in.js';

const MINUTE_MS = 60_000;

describe('a picture on a screen that is always on', () => {
  const places = Array.from({ length: 200 }, (_, minute) => shiftAfter(minute * STAY_MS));

  it('moves by 2 px or more in every minute', () => {
    for (let ms = 0; ms < 30 * MINUTE_MS; ms += 1000) {
      const [from, to] = [shiftAfter(ms), shiftAfter(ms + MINUTE_MS)];
      expect(Math.hypot(to.x - from.x, to.y - from.y), `at ${ms}`).to.be.at.least(2);
    }
  });

  it('goes a step of 2 px at a time, in one direction', () => {
    for (const [index, { x, y }] of places.slice(1).entries()) {
      const before = places[index];
      expect(Math.abs(x - (before?.x ?? 0)) + Math.abs(y - (before?.y ?? 0)), `step ${index}`).to.equal(2);
    }
  });

  it('stays within 4 px of its place, and stands for long nowhere', () => {
    for (const { x, y } of places) expect(Math.max(Math.abs(x), Math.abs(y))).to.equal(4);
    expect(new Set(places.slice(0, 16).map(({ x, y }) => `${x} ${y}`)).size).to.equal(16);
  });
});
