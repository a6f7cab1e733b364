import { expect, html } from '@open-wc/testing';

import type { Settings } from '../../config/settings.js';
import { frame } from '../../content/words/en/result/frame.js';
import type { Answers } from '../../model/answers.js';
import type { Pricing } from '../../state/pricing.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith } from '../../testing/explorer.js';
import { wordsIn } from '../../testing/look.js';
import { define } from '../../lib/define.js';
import { costLine } from './result.view.js';
import { ResultVerdict } from './verdict.js';

define('tx-verdict', ResultVerdict);

const FACE: Answers = {
  concern: 'face', goal: 'face-glow', severity: 'some', area: 'large', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
};
const exact = (minor: number) => ({ lowMinor: minor, highMinor: minor });
const LISTED: Partial<Settings> = { currency: 'PKR', prices: { all: { lowMinor: 1_000_000, highMinor: 1_000_000, byArea: { small: exact(500_000) }, byPractitioner: { nurse: exact(700_000) } } } };
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** Each case: what was set, the key fact, and the line in short. */
const cases: readonly (readonly [what: string, pricing: Partial<Pricing>, fact: string, line: string])[] = [
  ['the clinic’s price', {}, 'Rs 60,000 Rs 40,000 to 80,000, 4 to 8 visits', 'About Rs 60,000 in the first year.'],
  ['a quote', { quote: { priceMinor: 1_500_000, goal: 'face-glow', visits: 1, currency: 'PKR', text: '15000' } },
    'Rs 90,000 Rs 60,000 to 120,000, 4 to 8 visits. From the price you typed', 'About Rs 90,000 in the first year. From the price you typed.'],
  ['no top-ups', { hasTopUps: false },
    'Rs 40,000 Rs 30,000 to 50,000, 3 to 5 visits. With what you chose beside the cost',
    'About Rs 40,000 in the first year. With what you chose beside the cost.'],
  ['another area', { area: 'small' },
    'Rs 30,000 Rs 20,000 to 40,000, 4 to 8 visits. With what you chose beside the cost',
    'About Rs 30,000 in the first year. With what you chose beside the cost.'],
  ['who treats', { practitioner: 'nurse' },
    'Rs 42,000 Rs 28,000 to 56,000, 4 to 8 visits. With what you chose beside the cost',
    'About Rs 42,000 in the first year. With what you chose beside the cost.'],
  ['who treats, at the same price', { practitioner: 'doctor' }, 'Rs 60,000 Rs 40,000 to 80,000, 4 to 8 visits',
    'About Rs 60,000 in the first year.'],
];

describe('the cost where the result is told in short', () => {
  before(defineExplain);

  for (const [what, pricing, fact, line] of cases) {
    it(`says whose it is and what it counts: ${what}`, async () => {
      const { stage, element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, { answers: FACE, settings: LISTED });
      stage.explorer.send({ type: 'price', pricing });
      await element.updateComplete;
      expect(plain(wordsIn(element))).to.contain(fact);
      const plan = stage.explorer.outcome?.plan ?? null;
      expect(plain(costLine(plan, stage.explorer.language, frame))).to.equal(line);
    });
  }

  it('never passes off a price published elsewhere as the clinic’s', async () => {
    const { stage, element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, {
      answers: FACE, settings: { region: 'PK' },
      published: [{ region: 'PK', currency: 'PKR', low: 100, high: null, date: '2026-01-01', source: 'wong2021', for: 'all' }],
    });
    expect(wordsIn(element)).to.contain('Published elsewhere, not this clinic’s price');
    const plan = stage.explorer.outcome?.plan ?? null;
    expect(costLine(plan, stage.explorer.language, frame)).to.contain('Published elsewhere, not this clinic’s price.');
  });
});
