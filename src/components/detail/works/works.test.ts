import { expect, html } from '@open-wc/testing';

import { GRADES } from '../../../content/figures.js';
import { explain } from '../../../content/words/en/detail/explain.js';
import { works } from '../../../content/words/en/detail/works.js';
import { CONCERNS, concernOf, ESTIMATE_GOALS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { headingsIn, wordsIn } from '../../../testing/look.js';
import type { Works } from './works.js';

describe('<tx-works>', () => {
  before(defineExplain);

  for (const goal of ESTIMATE_GOALS) {
    it(`gives the grade, the reason and every study for ${goal}`, async () => {
      const { element } = await mountWith<Works>(html`<tx-works></tx-works>`, { answers: { ...CLEAR[concernOf(goal)], goal } });
      const words = wordsIn(element);
      expect(words).to.contain(explain.grades[GRADES[goal]]).and.to.contain(works[goal].reason.text);
      for (const { who, text } of works[goal].studies) expect(words).to.contain(who).and.to.contain(text);
      expect(words.includes(explain.works.moreVisits)).to.equal(GRADES[goal] === 'very-limited');
    });
  }

  for (const concern of CONCERNS) {
    it(`sets both sides of ${concern} under headings of one level`, async () => {
      const { element } = await mountWith<Works>(html`<tx-works></tx-works>`, { answers: CLEAR[concern] });
      await unfold(element, 'Does it work?');
      const levels = headingsIn(element)
        .filter(({ text }) => text === explain.works.for || text === explain.works.against).map(({ level }) => level);
      expect(levels).to.deep.equal([4, 4]);
      await expect(element).to.be.accessible();
    });
  }

  it('tells women’s hair in words: 63 of every 100 against 18', async () => {
    const { element } = await mountWith<Works>(html`<tx-works></tx-works>`, { answers: CLEAR.hair });
    expect(wordsIn(element)).to.match(/63 of every 100.+18 of every 100/u);
  });

  it('lists the grades of all goals where the visitor is not sure', async () => {
    const { element } = await mountWith<Works>(html`<tx-works></tx-works>`, { answers: { concern: 'body', goal: 'body-unsure' } });
    await unfold(element, 'Does it work?');
    expect(wordsIn(element).match(/Very limited/gu)).to.have.length(3);
    await expect(element).to.be.accessible();
  });
});
