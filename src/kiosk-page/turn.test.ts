import { expect } from 'chai';

import { isNobodyThere, LEFT_MS, QUIET_MS } from './turn.js';

const CASES = [
  ['just opened', -Infinity, 0, QUIET_MS - 1, false],
  ['opened, and nobody came', -Infinity, 0, QUIET_MS, true],
  ['cleared by the touch that ended a visit', 5000, 5000, 5000 + QUIET_MS, true],
  ['cleared a moment ago', 5000, 5000, 5000 + QUIET_MS - 1, false],
  ['touched after it was cleared', 6000, 5000, 6000 + QUIET_MS, false],
  ['touched, and left for less than the longest rest', 6000, 5000, 6000 + LEFT_MS - 1, false],
  ['touched, and left for longer than any visit is kept', 6000, 5000, 6000 + LEFT_MS, true],
] as const;

describe('whether another version may take the place of this one', () => {
  for (const [what, signMs, clearedMs, nowMs, expected] of CASES) {
    it(`${expected ? 'it may' : 'it may not'}: ${what}`, () => { expect(isNobodyThere({ signMs, clearedMs }, nowMs)).to.equal(expected); });
  }
});
