import { expect, html } from '@open-wc/testing';

import { afterwards } from '../../../content/words/en/detail/afterwards.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { wordsIn } from '../../../testing/look.js';
import type { Afterwards } from './afterwards.js';

describe('<tx-afterwards>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`tells the care for ${concern} in the order of time`, async () => {
      const { element } = await mountWith<Afterwards>(html`<tx-afterwards></tx-afterwards>`, { answers: CLEAR[concern] });
      await unfold(element, 'What happens afterwards?');
      const words = wordsIn(element);
      const places = afterwards.timeline[concern].map(({ when, title }) => words.indexOf(`${when} ${title}`));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      await expect(element).to.be.accessible();
    });
  }
});
