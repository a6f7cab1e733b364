import { expect } from 'chai';

import { toldIn } from '../../../testing/claims.js';
import { ENGLISH } from '../../../testing/english.js';

const TOLD = toldIn(ENGLISH, '');

/** What reviewers found to claim more than is known, or to be hard to read. */
const UNSAID: readonly (readonly [said: RegExp, why: string])[] = [
  [/most fat-dissolving/i, 'the USA has approved no mix: one medicine alone'],
  [/vitamins alone did not/i, 'not shown to help is not shown to fail'],
  [/thought to fade|then likely to fade/i, 'the trials it stood on found no effect that could fade'],
  [/lists of people who should ask/i, 'a list is no reason'],
  [/dark patches like these do no harm/i, 'nobody has looked at them yet'],
  [/is not told yet|nobody untreated|nobody has checked yet|training in skin and in this/i, 'hard to read'],
  [/(?:plan|price) or clinic is on this page/i, 'the page has a clinic; the note has none'],
];

describe('what the words leave unsaid', () => {
  for (const [said, why] of UNSAID) {
    it(`${String(said)}: ${why}`, () => {
      expect(TOLD.filter(({ text }) => said.test(text)).map(({ path }) => path)).to.deep.equal([]);
    });
  }

  it('names the treatment in each sentence that sums a plan up', () => {
    const { course, withTopUps, twoWays } = ENGLISH.result.frame.verdict.summary;
    const gap = { unit: 'week', low: 4, high: 4 } as const;
    for (const sum of [course, withTopUps, twoWays]) expect(sum('dry skin', 3, 6, gap)).to.contain('3 to 6 mesotherapy sessions');
  });
});
