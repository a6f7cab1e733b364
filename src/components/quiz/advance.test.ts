import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';

import { wordsIn } from '../../testing/look.js';
import {
  buttonIn, choice, chosenIn, clickOn, type HeldTimers, holdTimers, mountQuiz, questionIn, settle, titleIn,
} from '../../testing/quiz.js';
import './define.js';

const ADVANCE_MS = 350;
const AT_SEVERITY = { step: 'severity', answers: { concern: 'face', goal: 'face-glow' } } as const;

describe('moving on by itself', () => {
  let timers: HeldTimers;

  beforeEach(() => { timers = holdTimers(ADVANCE_MS); });
  afterEach(async () => {
    timers.restore();
    await resetMouse();
  });

  it('follows a choice by mouse after a moment', async () => {
    const { stage, quiz } = await mountQuiz(AT_SEVERITY);
    await clickOn(choice(questionIn(quiz), 'Some'));
    expect(stage.visit.step, 'at first').to.equal('severity');
    timers.release();
    await settle(quiz);
    expect(titleIn(quiz)).to.equal('How much of your face?');
  });

  it('follows choosing the chosen answer again', async () => {
    const { stage, quiz } = await mountQuiz({ step: 'severity', answers: { ...AT_SEVERITY.answers, severity: 'some' } });
    await clickOn(choice(questionIn(quiz), 'Some'));
    timers.release();
    expect(stage.visit.step).to.equal('area');
  });

  it('begins to wait anew when another answer is chosen', async () => {
    const { stage, quiz } = await mountQuiz(AT_SEVERITY);
    await clickOn(choice(questionIn(quiz), 'Some'));
    await clickOn(choice(questionIn(quiz), 'A lot'));
    expect([timers.started(), timers.waiting()]).to.deep.equal([2, 1]);
    timers.release();
    expect(stage.visit.given.severity).to.equal('lot');
    expect(stage.visit.step).to.equal('area');
  });

  it('is announced before the choice', async () => {
    const { quiz } = await mountQuiz(AT_SEVERITY);
    expect(wordsIn(questionIn(quiz))).to.contain('Tap or click an answer to move on, or choose one');
  });

  it('does not follow keys', async () => {
    const { quiz } = await mountQuiz(AT_SEVERITY);
    choice(questionIn(quiz), 'A little').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: '3' });
    expect(chosenIn(questionIn(quiz))).to.deep.equal(['A lot Other people can see it too']);
    expect(timers.started()).to.equal(0);
  });

  it('does not follow a click that no pointer made, as screen readers send it', async () => {
    const { quiz } = await mountQuiz(AT_SEVERITY);
    choice(questionIn(quiz), 'Some').click();
    expect(chosenIn(questionIn(quiz))).to.have.length(1);
    expect(timers.started()).to.equal(0);
  });

  it('does not follow pointer events made by a script', async () => {
    const { quiz } = await mountQuiz(AT_SEVERITY);
    const input = choice(questionIn(quiz), 'Some');
    const { left, top } = input.getBoundingClientRect();
    const place = { bubbles: true, composed: true, pointerType: 'mouse', clientX: left + 9, clientY: top + 9, width: 1, height: 1 };
    input.dispatchEvent(new PointerEvent('pointerdown', { ...place, pressure: 0.5 }));
    input.dispatchEvent(new PointerEvent('pointerup', place));
    input.dispatchEvent(new MouseEvent('click', { ...place, detail: 1 }));
    expect(chosenIn(questionIn(quiz))).to.have.length(1);
    expect(timers.started()).to.equal(0);
  });

  it('is given up when something else than a pointer changes the answer', async () => {
    const { quiz } = await mountQuiz(AT_SEVERITY);
    await clickOn(choice(questionIn(quiz), 'A little'));
    choice(questionIn(quiz), 'Some').click();
    expect(timers.waiting()).to.equal(0);
  });

  it('is given up by going back or on', async () => {
    for (const name of ['Back', 'Continue']) {
      const { quiz } = await mountQuiz(AT_SEVERITY);
      await clickOn(choice(questionIn(quiz), 'A little'));
      await clickOn(buttonIn(quiz, name));
      expect(timers.waiting(), name).to.equal(0);
    }
  });

  it('is given up when the page goes to another step', async () => {
    const { stage, quiz } = await mountQuiz(AT_SEVERITY);
    await clickOn(choice(questionIn(quiz), 'A little'));
    stage.setScene({ step: 'age' });
    await settle(quiz);
    expect(timers.waiting()).to.equal(0);
  });

  it('never happens where several may be chosen', async () => {
    const { quiz } = await mountQuiz({ step: 'today', answers: AT_SEVERITY.answers });
    await clickOn(choice(questionIn(quiz), 'None of these'));
    expect(chosenIn(questionIn(quiz))).to.deep.equal(['None of these']);
    expect(timers.started()).to.equal(0);
  });

  it('is switched off by the page, which then says how to go on', async () => {
    const { quiz } = await mountQuiz({ ...AT_SEVERITY, settings: { advance: 'manual' } });
    expect(wordsIn(questionIn(quiz))).to.contain('then press Continue');
    await clickOn(choice(questionIn(quiz), 'Some'));
    expect(chosenIn(questionIn(quiz))).to.have.length(1);
    expect(timers.started()).to.equal(0);
  });

  it('ends with the widget', async () => {
    const { stage, quiz } = await mountQuiz(AT_SEVERITY);
    await clickOn(choice(questionIn(quiz), 'Some'));
    stage.remove();
    expect(timers.waiting()).to.equal(0);
  });
});
