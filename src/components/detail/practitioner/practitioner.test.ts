import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { questionsFor } from '../../../model/questions.js';
import { CONCERNS } from '../../../model/answers.js';
import { CLEAR, defineExplain, unfold } from '../../../testing/explain.js';
import { mountWith } from '../../../testing/explorer.js';
import { control, wordsIn } from '../../../testing/look.js';
import type { Practitioner } from './practitioner.js';
import { ownQuestions } from './practitioner.view.js';

describe('<tx-practitioner>', () => {
  before(defineExplain);

  for (const concern of CONCERNS) {
    it(`gives a checklist and questions for ${concern}`, async () => {
      const { element } = await mountWith<Practitioner>(html`<tx-practitioner></tx-practitioner>`, { answers: CLEAR[concern] });
      await unfold(element, 'How do I choose a practitioner?');
      expect(control(element, 'checkbox', 'A licence you can look up')).to.exist;
      await expect(element).to.be.accessible();
    });
  }

  it('leads with the goal, then with what the visitor left open', async () => {
    const { element } = await mountWith<Practitioner>(html`<tx-practitioner></tx-practitioner>`, {
      answers: { concern: 'face', goal: 'face-glow', severity: 'some', area: 'unsure', age: '35-54', sun: 'neither', today: ['none'], ever: ['unsaid'] },
    });
    const words = wordsIn(element);
    const places = [
      'What is the proof for dull or dry skin?', 'Which area would you treat', 'What in my health history', 'May I take this home and think?',
    ].map((question) => words.indexOf(question));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
    expect(words).not.to.contain('Do sun or smoking matter');
  });

  it('keeps ticks while answers change', async () => {
    const { element, stage } = await mountWith<Practitioner>(html`<tx-practitioner></tx-practitioner>`, { answers: CLEAR.face });
    await unfold(element, 'How do I choose a practitioner?');
    const tick = (): HTMLInputElement => control(element, 'checkbox', 'No rush');
    tick().focus();
    await sendKeys({ press: ' ' });
    stage.setScene({ answers: { ...CLEAR.face, severity: 'lot' } });
    await element.updateComplete;
    expect(tick().checked).to.equal(true);
    await expect(element).to.be.accessible();
    await sendKeys({ press: ' ' });
    expect(tick().checked).to.equal(false);
  });
});

describe('questions of one’s own', () => {
  for (const [answers, first] of [
    [{ concern: 'hair', goal: 'hair-patches' }, 'cause'],
    [{ concern: 'body', goal: 'body-unsure' }, 'nearest'],
    [{ concern: 'body', goal: 'body-skin' }, 'proof'],
  ] as const) {
    it(`lead with ${first} for ${answers.goal}, then with each open question`, () => {
      const asked = questionsFor(answers);
      expect(ownQuestions(answers, asked)).to.deep.equal([first, ...asked.map(({ id }) => id).filter((id) => id !== 'goal')]);
    });
  }

  it('ask about the goal alone once all is answered', () => {
    const answers = CLEAR.face;
    expect(ownQuestions(answers, questionsFor(answers).filter(({ id }) => id in answers))).to.deep.equal(['proof']);
  });
});
