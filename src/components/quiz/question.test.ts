import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { addLanguage } from '../../content/words/languages.js';
import { quiz as quizWords } from '../../content/words/en/quiz.js';
import { start as startWords } from '../../content/words/en/start.js';
import type { Answers, QuestionId } from '../../model/answers.js';
import { questionsFor } from '../../model/questions.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { everything, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { choice, choicesIn, chosenIn, mountQuiz, nameOf, questionIn } from '../../testing/quiz.js';
import './define.js';
import type { QuestionCard } from './question.js';

const FACE: Answers = { concern: 'face', goal: 'face-glow' };
const CHIN: Answers = { concern: 'body', goal: 'body-fat', area: 'chin' };

async function mountQuestion(id: QuestionId, scene: Scene): Promise<{ stage: TestStage; element: QuestionCard }> {
  return mountWith<QuestionCard>(html`<tx-question .question=${id}></tx-question>`, { step: id, ...scene });
}

describe('<tx-question>', () => {
  it('asks in the legend of the group of its answers', async () => {
    const { element } = await mountQuestion('severity', { answers: FACE });
    const group = choice(element, 'Some').closest('fieldset');
    const legend = group?.querySelector('legend');
    expect(legend && wordsIn(legend)).to.equal('How much does it show?');
    expect(legend?.querySelector('h2'), 'as a heading').to.exist;
    const help = group?.getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(help)?.textContent).to.contain('As you see it yourself');
  });

  it('chooses nothing by itself', async () => {
    for (const { id } of questionsFor(CHIN)) {
      const { element } = await mountQuestion(id, { answers: { concern: 'body', goal: 'body-fat' } });
      if (id !== 'goal') expect(chosenIn(element), id).to.deep.equal([]);
    }
  });

  it('always offers a way not to say', async () => {
    for (const { id } of questionsFor(FACE)) {
      const { element } = await mountQuestion(id, { answers: FACE });
      expect(choicesIn(element).map(nameOf).at(-1), id).to.match(/^(?:Not sure|I’d rather not say)/u);
    }
  });

  it('says why it asks, closed at first', async () => {
    const { element } = await mountQuestion('sun', { answers: FACE });
    const why = everything(element).find((part): part is HTMLDetailsElement => part.localName === 'details');
    expect(why?.open).to.equal(false);
    expect(why && wordsIn(why)).to.contain('Why we ask').and.to.contain('no study links them');
  });

  it('shows a question by concern', async () => {
    const { element } = await mountQuestion('goal', { answers: { concern: 'hair' } });
    expect(wordsIn(element)).to.contain('What have you noticed?');
    expect(choicesIn(element).map(nameOf)).to.include('Round patches See a doctor first');
    const { element: body } = await mountQuestion('area', { answers: CHIN });
    expect(choicesIn(body).map(nameOf)).to.include('Under the chin');
  });

  it('groups a long list of health answers under small headings', async () => {
    const { element } = await mountQuestion('ever', { answers: CHIN });
    const groups = everything(element).filter((part) => part.getAttribute('role') === 'group');
    expect(groups.map((group) => wordsIn(group.firstElementChild ?? group))).to.deep.equal([
      'Reactions to a medicine, injection or numbing cream', 'Blood and immunity', 'Illnesses', 'Skin', 'Feelings',
    ]);
    expect(wordsIn(element)).to.contain('Do not stop a medicine because of an answer here.');
    expect(choicesIn(element).map(nameOf)).to.include('Trouble swallowing, neck surgery').and.to.include('A lump nobody has examined');
  });

  it('counts what is chosen where several may be', async () => {
    const { element } = await mountQuestion('ever', { answers: FACE });
    expect(wordsIn(element)).to.contain('Nothing chosen yet');
    choice(element, 'Diabetes').click();
    choice(element, 'Epilepsy').click();
    await element.updateComplete;
    expect(wordsIn(element)).to.contain('2 chosen');
  });

  for (const alone of ['None of these', 'I’d rather not say']) {
    it(`lets "${alone}" stand alone, and says that the others are cleared`, async () => {
      const { stage, element } = await mountQuestion('ever', { answers: { ...FACE, ever: ['diabetes', 'epilepsy'] } });
      choice(element, alone).click();
      await element.updateComplete;
      expect(chosenIn(element).map((name) => name.startsWith(alone))).to.deep.equal([true]);
      expect(stage.announcements).to.deep.equal(['Your other answers to this question are cleared.']);
      choice(element, 'Diabetes').click();
      await element.updateComplete;
      expect(chosenIn(element)).to.deep.equal(['Diabetes']);
      expect(stage.announcements).to.have.length(2);
    });
  }

  it('takes an answer back', async () => {
    const { stage, element } = await mountQuestion('today', { answers: { ...FACE, today: ['pregnant'] } });
    choice(element, 'Pregnant').click();
    await element.updateComplete;
    expect(chosenIn(element)).to.deep.equal([]);
    expect(stage.visit.given.today).to.equal(undefined);
  });

  it('takes digits for answers while the focus is among them', async () => {
    const { element } = await mountQuestion('severity', { answers: FACE });
    choice(element, 'A little').focus();
    await sendKeys({ press: '3' });
    await element.updateComplete;
    expect(chosenIn(element)).to.deep.equal(['A lot Other people can see it too']);
    expect(element.shadowRoot?.activeElement).to.equal(choice(element, 'A lot'));
    await sendKeys({ press: '9' });
    expect(chosenIn(element)).to.have.length(1);
  });

  it('leaves digits alone elsewhere', async () => {
    const { element } = await mountQuestion('severity', { answers: FACE });
    everything(element).find((part): part is HTMLElement => part.localName === 'summary')?.focus();
    await sendKeys({ press: '2' });
    document.body.focus();
    await sendKeys({ press: '2' });
    expect(chosenIn(element)).to.deep.equal([]);
  });

  it('moves the choice with arrow keys', async () => {
    const { stage, element } = await mountQuestion('severity', { answers: { ...FACE, severity: 'little' } });
    choice(element, 'A little').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(stage.visit.given.severity).to.equal('some');
    expect(stage.visit.step).to.equal('severity');
  });

  it('hands the answers over when it changes one in place', async () => {
    const taken: (readonly string[])[] = [];
    const { stage, element } = await mountWith<QuestionCard>(
      html`<tx-question .question=${'age'} .compact=${true} .onAnswer=${(values: readonly string[]) => taken.push(values)}></tx-question>`,
      { step: 'result', answers: { ...FACE, age: '18-34' } },
    );
    expect(everything(element).some(({ localName }) => localName === 'details'), 'no reason').to.equal(false);
    choice(element, '35 to 54').click();
    expect(taken).to.deep.equal([['35-54']]);
    expect(stage.intents).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('explains health answers in place as well', async () => {
    const { element } = await mountWith<QuestionCard>(
      html`<tx-question .question=${'ever'} .compact=${true}></tx-question>`, { step: 'result', answers: FACE, width: 360 },
    );
    expect(choicesIn(element).map(nameOf)).to.include('A serious reaction Swollen face, trouble breathing, collapse');
    await expect(element).to.be.accessible();
  });

  it('writes no answer into the page', async () => {
    const { element } = await mountQuestion('age', { answers: FACE });
    choice(element, '35 to 54').click();
    await element.updateComplete;
    for (const part of everything(element)) {
      const written = [...part.attributes].filter(({ name }) => name !== 'value' && name !== 'part').map(({ value }) => value).join(' ');
      expect(written).not.to.contain('35-54');
    }
  });

  it('has no text of its own in any language, and reads from right to left', async () => {
    addLanguage(pseudoPack({ quiz: quizWords, start: startWords }));
    for (const concern of ['face', 'hair', 'body'] as const) {
      for (const id of ['goal', 'severity', 'area', 'today', 'ever'] as const) {
        const { quiz } = await mountQuiz({ step: id, answers: { concern, goal: `${concern}-unsure` }, lang: PSEUDO_LANG, width: 320 });
        const foreign = wordsIn(quiz).replace(/⟦[^⟧]*⟧/gu, '').replace(/[\s.]/gu, '');
        expect(foreign, `${concern} ${id}`).to.equal('');
        expect(getComputedStyle(quiz).direction).to.equal('rtl');
        expect(quiz.scrollWidth, 'fits').to.be.at.most(quiz.clientWidth);
        expect(questionIn(quiz).scrollWidth, 'fits').to.be.at.most(questionIn(quiz).clientWidth);
        await expect(quiz).to.be.accessible();
      }
    }
  }).timeout(60_000);
});
