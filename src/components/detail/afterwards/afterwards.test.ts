import { expect, html } from '@open-wc/testing';

import { afterwards } from '../../../content/words/en/detail/afterwards.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { hasControl, wordsIn } from '../../../testing/look.js';
import { settle } from '../../../testing/result.js';
import type { Afterwards } from './afterwards.js';

describe('<tx-afterwards>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`tells the care for ${concern} in the order of time, with late lumps, the check at 3 months, sun and habits`, async () => {
      const { element } = await mountWith<Afterwards>(html`<tx-afterwards></tx-afterwards>`, { answers: CLEAR[concern], width: 320 });
      await settle();
      const words = wordsIn(element);
      const places = afterwards.timeline[concern].map(({ when, title }) => words.indexOf(`${when} ${title}`));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(words).to.match(/Weeks 1 to 12.+At 3 months.+SPF 30.+Sleep/u);
      expect(hasControl(element, 'checkbox', '')).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }
});
