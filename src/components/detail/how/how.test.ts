import { expect, html } from '@open-wc/testing';

import { PROVENANCE } from '../../../content/provenance.js';
import { how } from '../../../content/words/en/detail/how.js';
import { CONCERNS, ESTIMATE_GOALS, concernOf } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { everything, headingsIn, wordsIn } from '../../../testing/look.js';
import type { How } from './how.js';

const QUESTION = 'What is it and how does it work?';

describe('<tx-how>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`explains ${concern}, unfolded where there is room`, async () => {
      const { element } = await mountWith<How>(html`<tx-how></tx-how>`, { answers: CLEAR[concern] });
      const words = wordsIn(element);
      expect(words).to.contain(how.answer[concern]);
      expect(words).to.contain(how.collagen[concern].text);
      expect(words).to.contain('Not to scale.');
      expect(headingsIn(element).map(({ level }) => level)).to.deep.equal([3, 4, 4, 4, 4, 4, 4]);
      expect(element.shadowRoot?.querySelector('figure')?.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('stays folded on a narrow page until the visitor opens it', async () => {
    const { element } = await mountWith<How>(html`<tx-how></tx-how>`, { answers: CLEAR.face, width: 360 });
    const figure = element.shadowRoot?.querySelector('figure');
    expect(figure?.checkVisibility()).to.equal(false);
    await unfold(element, QUESTION);
    expect(figure?.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  for (const goal of ESTIMATE_GOALS) {
    it(`says what is injected for ${goal}, and how long a visit and its marks last`, async () => {
      const answers = { ...CLEAR[concernOf(goal)], goal };
      const { element } = await mountWith<How>(html`<tx-how></tx-how>`, { answers });
      const { low, typical, high } = PROVENANCE[goal].sessionMinutes;
      const words = wordsIn(element);
      expect(words).to.contain(how.injected[goal].text);
      expect(words).to.contain(`about ${typical} minutes (${low} to ${high})`);
    });
  }

  it('draws the needle in the fat for fat alone, hidden from screen readers but told in words', async () => {
    const { element, stage } = await mountWith<How>(html`<tx-how></tx-how>`, { answers: CLEAR.body });
    expect(wordsIn(element)).to.contain('Fat under it, the target');
    stage.setScene({ answers: CLEAR.face });
    await element.updateComplete;
    expect(wordsIn(element)).to.contain('Skin, the target').and.not.to.contain('Fat under it, the target');
    const drawing = everything(element).find((part) => part.localName === 'svg' && part.closest('figure'));
    expect(drawing?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('names no figure where the goal is not known', async () => {
    const { element } = await mountWith<How>(html`<tx-how></tx-how>`, { answers: { concern: 'hair', goal: 'hair-unsure' } });
    expect(wordsIn(element)).not.to.match(/about \d+ minutes/u);
    await expect(element).to.be.accessible();
  });
});
