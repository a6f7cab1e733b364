import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';

import { type Answers, CONCERNS, GOALS } from '../../model/answers.js';
import { questionsFor } from '../../model/questions.js';
import { wordsIn } from '../../testing/look.js';
import {
  buttonIn, choice, choicesIn, chosenIn, clickOn, headingIn, mountQuiz, questionIn, settle,
} from '../../testing/quiz.js';
import './define.js';

const FACE: Answers = { concern: 'face', goal: 'face-glow' };

function progressIn(quiz: HTMLElementTagNameMap['tx-quiz']): string {
  return /Question \d+ of \d+/.exec(wordsIn(quiz))?.[0] ?? '';
}

describe('<tx-quiz>', () => {
  afterEach(async () => resetMouse());

  for (const goal of CONCERNS.flatMap((concern) => GOALS[concern])) {
    it(`leads through every question for ${goal} to the result`, async () => {
      const concern = CONCERNS.find((id) => goal.startsWith(id)) ?? 'face';
      const { stage, quiz } = await mountQuiz({ step: 'goal', answers: { concern } });
      const asked: string[] = [];
      choicesIn(questionIn(quiz))[GOALS[concern].indexOf(goal)]?.click();
      for (let turn = 0; stage.visit.step !== 'result' && turn < 12; turn += 1) {
        asked.push(stage.visit.step);
        if (chosenIn(questionIn(quiz)).length === 0) choicesIn(questionIn(quiz)).at(-1)?.click();
        await settle(quiz);
        expect(progressIn(quiz)).to.equal(`Question ${asked.length} of ${stage.explorer.questions.length}`);
        buttonIn(quiz, 'Continue').click();
        await quiz.updateComplete;
      }
      expect(asked).to.deep.equal(questionsFor(stage.visit.given).map(({ id }) => id));
    });
  }

  it('is done with the keyboard alone', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'goal', answers: { concern: 'face' } });
    headingIn(quiz).focus();
    for (const step of ['goal', 'severity', 'area', 'age', 'sun', 'today', 'ever']) {
      expect(stage.visit.step).to.equal(step);
      const question = questionIn(quiz);
      // Past "Why we ask", which stands before a list and after pictures.
      while (!choicesIn(question).includes(question.shadowRoot?.activeElement as HTMLInputElement)) {
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ press: ' ' });
      while (quiz.shadowRoot?.activeElement !== buttonIn(quiz, 'Continue')) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await quiz.updateComplete;
    }
    expect(stage.visit.step).to.equal('result');
    expect(stage.visit.given.ever).to.deep.equal(['severe-reaction']);
  });

  it('does not send an answer on when Enter is pressed on it', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: FACE });
    choice(questionIn(quiz), 'Some').focus();
    await sendKeys({ press: 'Enter' });
    expect(stage.visit.step).to.equal('severity');
  });

  it('asks for an answer when there is none, and says what to do', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: FACE });
    await clickOn(buttonIn(quiz, 'Continue'));
    await settle(quiz);
    const error = questionIn(quiz).shadowRoot?.activeElement;
    expect(wordsIn(error as Element)).to.equal('Choose an answer to go on. “Not sure” is a good answer too.');
    expect(stage.visit.step).to.equal('severity');
    await expect(quiz).to.be.accessible();
    choice(questionIn(quiz), 'Not sure').click();
    await settle(quiz);
    expect(wordsIn(questionIn(quiz))).not.to.contain('Choose an answer');
  });

  it('does not answer for the next question with the second press of a double click', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: { ...FACE, severity: 'some' } });
    buttonIn(quiz, 'Continue').dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await settle(quiz);
    buttonIn(quiz, 'Continue').dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await settle(quiz);
    expect(stage.visit.step).to.equal('area');
    expect(wordsIn(questionIn(quiz))).not.to.contain('Choose an answer');
  });

  it('goes on at the second of two quick presses when the first one chose the answer', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: FACE });
    choice(questionIn(quiz), 'Some').click();
    buttonIn(quiz, 'Continue').dispatchEvent(new MouseEvent('click', { detail: 2 }));
    expect(stage.visit.step).to.equal('area');
    await settle(quiz);
    buttonIn(quiz, 'Continue').dispatchEvent(new MouseEvent('click', { detail: 3 }));
    await settle(quiz);
    expect(stage.visit.step).to.equal('area');
    expect(wordsIn(questionIn(quiz))).not.to.contain('Choose an answer');
  });

  it('keeps every answer on the way back', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'area', answers: { ...FACE, severity: 'lot' } });
    buttonIn(quiz, 'Back').click();
    await settle(quiz);
    expect(chosenIn(questionIn(quiz))).to.deep.equal(['A lot Other people can see it too']);
    buttonIn(quiz, 'Back').click();
    await settle(quiz);
    expect(chosenIn(questionIn(quiz))).to.deep.equal(['Dull or dry']);
    buttonIn(quiz, 'Back').click();
    expect(stage.visit.step).to.equal('concern');
    expect(stage.visit.given).to.deep.equal({ ...FACE, severity: 'lot' });
  });

  it('shows the general plan from the goal on', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'goal', answers: { concern: 'face' } });
    buttonIn(quiz, 'Show me the general plan').click();
    await settle(quiz);
    expect(stage.visit.step).to.equal('goal');
    expect(wordsIn(questionIn(quiz))).to.contain('Choose the closest one. “Not sure” is a good answer too.');
    choice(questionIn(quiz), 'Fine lines').click();
    buttonIn(quiz, 'Show me the general plan').click();
    expect(stage.visit.step).to.equal('result');
  });

  it('says when the goal has changed the number of questions', async () => {
    const { quiz } = await mountQuiz({ step: 'goal', answers: { concern: 'body' } });
    expect(progressIn(quiz)).to.equal('Question 1 of 6');
    choice(questionIn(quiz), 'Cellulite').click();
    buttonIn(quiz, 'Continue').click();
    await settle(quiz);
    expect(wordsIn(quiz)).to.contain('Question 2 of 7 One more question for this goal');
    buttonIn(quiz, 'Back').click();
    await settle(quiz);
    choice(questionIn(quiz), 'Stretch marks').click();
    buttonIn(quiz, 'Continue').click();
    await settle(quiz);
    expect(wordsIn(quiz)).to.contain('Question 2 of 6 One question fewer for this goal');
  });

  it('leaves the focus alone when it first appears by itself', async () => {
    const before = document.activeElement;
    await mountQuiz({ step: 'severity', answers: FACE });
    expect(document.activeElement).to.equal(before);
  });

  it('takes the focus to the question when the visitor came here', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'goal', answers: { concern: 'face' }, takesFocus: true });
    await settle(quiz);
    expect(questionIn(quiz).shadowRoot?.activeElement).to.equal(headingIn(quiz));
    expect(stage.announcements).to.deep.equal(['Question 1 of 7.']);
  });

  it('moves the focus to each new question, and says once where it is', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: { ...FACE, severity: 'some' } });
    buttonIn(quiz, 'Continue').click();
    await settle(quiz);
    expect(questionIn(quiz).shadowRoot?.activeElement).to.equal(headingIn(quiz));
    expect(stage.announcements).to.deep.equal(['Question 3 of 7.']);
  });

  it('scrolls when the new question has left the screen, and not otherwise', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'ever', answers: { ...FACE, ever: ['none'], today: ['none'] }, width: 360 });
    buttonIn(quiz, 'Back').focus();
    const before = window.scrollY;
    buttonIn(quiz, 'Back').click();
    await settle(quiz);
    expect(window.scrollY).to.equal(before);
    buttonIn(quiz, 'Continue').scrollIntoView({ block: 'start', behavior: 'instant' });
    stage.style.setProperty('margin-block-end', '2000px');
    window.scrollTo({ top: stage.offsetTop + stage.offsetHeight, behavior: 'instant' });
    buttonIn(quiz, 'Continue').click();
    await settle(quiz);
    const { top, bottom } = headingIn(quiz).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('says no number of a question when the quiz is over', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: FACE });
    buttonIn(quiz, 'Show me the general plan').click();
    await quiz.updateComplete;
    expect(stage.visit.step).to.equal('result');
    expect(stage.announcements).to.deep.equal([]);
  });

  it('confirms what the page had filled in when the visitor goes on', async () => {
    const { stage, quiz } = await mountQuiz({
      step: 'age', answers: { ...FACE, age: '35-54' }, visit: { unconfirmed: new Set(['age'] as const) },
    });
    expect(wordsIn(questionIn(quiz))).to.contain('This was filled in for you.');
    buttonIn(quiz, 'Continue').click();
    expect(stage.visit.unconfirmed.size).to.equal(0);
    expect(stage.visit.step).to.equal('sun');
  });

  for (const width of [320, 412, 768, 1280]) {
    it(`is as tall at every step of a concern, ${width} px wide`, async () => {
      for (const concern of CONCERNS) {
        const goal = GOALS[concern][1] ?? 'face-glow';
        const answers: Answers = { concern, goal, area: 'small' };
        const { stage, quiz } = await mountQuiz({ step: 'goal', answers: { concern }, width });
        const height = quiz.offsetHeight;
        for (const { id } of questionsFor(answers)) {
          stage.setScene({ step: id, answers });
          await settle(quiz);
          expect(quiz.offsetHeight, `${concern} ${id}`).to.equal(height);
        }
      }
    });
  }

  it('has new nodes at each step', async () => {
    const { quiz } = await mountQuiz({ step: 'severity', answers: { ...FACE, severity: 'some' } });
    const before = questionIn(quiz);
    buttonIn(quiz, 'Continue').click();
    await settle(quiz);
    expect(questionIn(quiz)).not.to.equal(before);
  });
});
