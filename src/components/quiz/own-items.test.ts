import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { HealthItem } from '../../config/settings.js';
import type { Answers } from '../../model/answers.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { everything, wordsIn } from '../../testing/look.js';
import { choice, choicesIn, chosenIn, nameOf } from '../../testing/quiz.js';
import './define.js';
import type { QuestionCard } from './question.js';

const item = (flag: HealthItem['flag'], text: string, more: Partial<HealthItem> = {}): HealthItem =>
  ({ flag, list: 'ever', text, verdict: 'not-now', reason: 'We use a current.', ask: '', ...more });
const HOSTILE = '<img src=x onerror=alert(1)> {1} ${x}';
const ITEMS = [item('own-1', 'Pacemaker'), item('own-3', HOSTILE), item('own-4', 'Piercing there', { list: 'today' })];
const FACE: Answers = { concern: 'face', goal: 'face-glow' };

async function mountEver(answers: Answers, scene: Scene = {}) {
  return mountWith<QuestionCard>(html`<tx-question .question=${'ever'}></tx-question>`, { step: 'ever', answers, settings: { questions: ITEMS }, ...scene });
}

describe('<tx-question> with health answers of the owner', () => {
  it('shows those of its list after ours, under a heading that says whose they are', async () => {
    const { element } = await mountEver(FACE);
    const groups = everything(element).filter((part) => part.getAttribute('role') === 'group');
    expect(wordsIn(groups.at(-1) as Element)).to.equal(`This clinic also asks Pacemaker ${HOSTILE}`);
    expect(everything(element).some(({ localName }) => localName === 'img')).to.equal(false);
    expect(choicesIn(element).map(nameOf).slice(-4)).to.deep.equal(['Pacemaker', HOSTILE, 'None of these', 'I’d rather not say We show you every caution.']);
    expect(wordsIn(element)).to.not.contain('Piercing');
  });

  it('shows no such heading where the list has none', async () => {
    const { element } = await mountEver(FACE, { settings: { questions: [item('own-1', 'Piercing there', { list: 'today' })] } });
    expect(wordsIn(element)).to.not.contain('This clinic also asks');
  });

  it('chooses them with ours, and clears "none of these" and itself as ours do', async () => {
    const { stage, element } = await mountEver({ ...FACE, ever: ['none'] });
    choice(element, 'Pacemaker').click();
    await element.updateComplete;
    expect(chosenIn(element)).to.deep.equal(['Pacemaker']);
    expect(stage.announcements).to.have.lengthOf(1);
    choice(element, 'Diabetes').click();
    await element.updateComplete;
    expect(stage.visit.given.ever).to.deep.equal(['diabetes', 'own-1']);
    expect(wordsIn(element)).to.contain('2 chosen');
    choice(element, 'None of these').click();
    await element.updateComplete;
    expect(stage.visit.given.ever).to.deep.equal(['none']);
  });

  it('does not show one that is not in the list any more, and lets it go with the next choice', async () => {
    const { stage, element } = await mountEver({ ...FACE, ever: ['own-2', 'own-4'] });
    expect(chosenIn(element)).to.deep.equal([]);
    expect(wordsIn(element)).to.not.contain('own-');
    choice(element, 'Diabetes').click();
    await element.updateComplete;
    expect(stage.visit.given.ever).to.deep.equal(['diabetes']);
  });

  for (const width of [320, 360, 720]) {
    it(`is accessible and holds the longest text at ${width} px`, async () => {
      const { element } = await mountEver(FACE, { width, settings: { questions: [item('own-1', 'x'.repeat(80)), item('own-2', 'ہ'.repeat(80))] } });
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});
