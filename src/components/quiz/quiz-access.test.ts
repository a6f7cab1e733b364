import { expect } from '@open-wc/testing';

import type { Answers, QuestionId } from '../../model/answers.js';
import { choicesIn, headingIn, mountQuiz, questionIn, settle } from '../../testing/quiz.js';
import './define.js';

const FACE: Answers = { concern: 'face', goal: 'face-glow' };

const STEPS: readonly [QuestionId, Answers][] = [
  ...(['goal', 'severity', 'area', 'age', 'sun', 'today', 'ever'] as const).map((id): [QuestionId, Answers] => [id, FACE]),
  ['goal', { concern: 'hair' }],
  ['duration', { concern: 'hair', goal: 'hair-early' }],
  ['area', { concern: 'hair', goal: 'hair-early' }],
  ['trigger', { concern: 'hair', goal: 'hair-early' }],
  ['goal', { concern: 'body' }],
  ['area', { concern: 'body', goal: 'body-fat' }],
  ['weight', { concern: 'body', goal: 'body-fat' }],
];

describe('<tx-quiz> for everyone', () => {
  for (const dark of [false, true]) {
    for (const width of [320, 720, 1100]) {
      it(`passes automatic checks at every step, ${dark ? 'dark' : 'light'}, ${width} px wide`, async () => {
        for (const [step, answers] of STEPS) {
          const { quiz } = await mountQuiz({ step, answers, dark, width });
          choicesIn(questionIn(quiz))[0]?.click();
          await settle(quiz);
          await expect(quiz).to.be.accessible();
        }
      }).timeout(60_000);
    }
  }

  it('has one heading per question, at the level of the page', async () => {
    const { quiz } = await mountQuiz({ step: 'severity', answers: FACE, settings: { headingLevel: 6 } });
    expect(headingIn(quiz).localName).to.equal('h6');
    const { quiz: list } = await mountQuiz({ step: 'today', answers: FACE, settings: { headingLevel: 6 } });
    const groups = [...questionIn(list).renderRoot.querySelectorAll('[role=heading]')];
    expect(groups.map((group) => group.getAttribute('aria-level'))).to.deep.equal(['7', '7']);
  });

  it('gives every target at least 44 px', async () => {
    for (const [step, answers] of STEPS) {
      const { quiz } = await mountQuiz({ step, answers, width: 320 });
      const targets = [...quiz.renderRoot.querySelectorAll('button'), ...questionIn(quiz).renderRoot.querySelectorAll('input, summary')];
      for (const target of targets) expect(target.getBoundingClientRect().height, step).to.be.at.least(44);
    }
  });
});
