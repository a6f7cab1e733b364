import { expect, html } from '@open-wc/testing';

import { PROVENANCE } from '../../../content/provenance.js';
import { how } from '../../../content/words/en/detail/how.js';
import { goals } from '../../../content/words/en/result/goals.js';
import { CONCERNS, ESTIMATE_GOALS, concernOf } from '../../../model/answers.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { control, everything, headingsIn, wordsIn } from '../../../testing/look.js';
import { endMotion, settle } from '../../../testing/result.js';
import type { How } from './how.js';

async function mountHow(scene: Parameters<typeof mountWith>[1]) {
  const mounted = await mountWith<How>(html`<tx-how></tx-how>`, scene);
  await settle();
  return mounted;
}

describe('<tx-how>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`explains ${concern}: the injections, the mix, a visit, collagen, then and now`, async () => {
      const { element } = await mountHow({ answers: CLEAR[concern] });
      const words = wordsIn(element);
      for (const { text } of [how.injections[concern], how.mix, how.visit[concern], how.collagen[concern], ...how.history]) {
        expect(words).to.contain(text);
      }
      expect(words).to.contain('Not to scale.');
      expect(headingsIn(element).map(({ level }) => level)).to.deep.equal([4, 4, 4, 4, 4, 4, 4]);
      await expect(element).to.be.accessible();
    });
  }

  it('is readable on a phone and in the dark', async () => {
    const { element } = await mountHow({ answers: CLEAR.face, width: 320, dark: true });
    expect(element.scrollWidth).to.equal(320);
    await expect(element).to.be.accessible();
  });

  for (const goal of ESTIMATE_GOALS) {
    it(`says what the problem is, and what is injected for ${goal}, and how long a visit and its marks last`, async () => {
      const { element } = await mountHow({ answers: { ...CLEAR[concernOf(goal)], goal } });
      const { low, typical, high } = PROVENANCE[goal].sessionMinutes;
      const words = wordsIn(element);
      expect(words).to.contain(goals[goal].about.text);
      expect(words).to.contain(how.injected[goal].text);
      expect(words).to.contain(`about ${typical} minutes (${low} to ${high})`);
    });
  }

  it('opens what the minutes and the days rest on', async () => {
    const { element } = await mountHow({ answers: CLEAR.face });
    for (const [button, recipe] of [['Why these minutes', 'How long one visit takes'], ['Why these days', 'How long marks or swelling last']] as const) {
      control(element, 'button', button).click();
      await settle();
      expect(wordsIn(element)).to.contain(recipe);
    }
    endMotion(element);
    await expect(element).to.be.accessible();
  });

  it('draws the needle in the fat for fat alone, hidden from screen readers but told in words', async () => {
    const { element, stage } = await mountHow({ answers: CLEAR.body });
    expect(wordsIn(element)).to.contain('Fat under it, the target');
    stage.setScene({ answers: CLEAR.face });
    await element.updateComplete;
    expect(wordsIn(element)).to.contain('Skin, the target').and.not.to.contain('Fat under it, the target');
    const drawing = everything(element).find((part) => part.localName === 'svg' && part.closest('figure'));
    expect(drawing?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('names no figure of a plan where the goal is not known', async () => {
    const { element } = await mountHow({ answers: { concern: 'hair', goal: 'hair-unsure' } });
    expect(wordsIn(element)).not.to.match(/about \d+ minutes/u);
    await expect(element).to.be.accessible();
  });
});
