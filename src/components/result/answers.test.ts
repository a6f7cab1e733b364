import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { define } from '../../lib/define.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../testing/look.js';
import { choice, CLINIC, endMotion, focused, settle, VISITORS } from '../../testing/result.js';
import { QuestionCard } from '../quiz/question.js';
import { ResultAnswers } from './answers.js';

define('tx-question', QuestionCard);
define('tx-answers', ResultAnswers);

async function mountAnswers(scene: Scene): Promise<{ stage: TestStage; element: ResultAnswers }> {
  return mountWith<ResultAnswers>(html`<tx-answers></tx-answers>`, { step: 'result', ...scene });
}

describe('<tx-answers>', () => {
  it('shows every answer as a chip', async () => {
    const { element } = await mountAnswers({ answers: VISITORS.discuss });
    for (const name of ['Face', 'Dull or dry', 'Shows some', 'Medium area', 'Age 35 to 54', 'Nothing today']) {
      expect(hasControl(element, 'button', name), name).to.equal(true);
    }
    await expect(element).to.be.accessible();
  });

  it('shows open questions as chips too, and health answers of the page as waiting', async () => {
    const { element } = await mountAnswers({
      answers: { ...VISITORS.open, today: ['none'] }, visit: { unconfirmed: new Set(['today']) },
    });
    expect(hasControl(element, 'button', 'Age: not answered yet')).to.equal(true);
    expect(hasControl(element, 'button', 'Nothing today: please confirm')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('opens the question under the chips and keeps the focus on the chip', async () => {
    const { element } = await mountAnswers({ answers: VISITORS.discuss });
    const chip = control(element, 'button', 'Medium area');
    chip.focus();
    chip.click();
    await settle();
    expect(focused()).to.equal(chip);
    expect(chip.getAttribute('aria-expanded')).to.equal('true');
    expect(choice(element, 'Most of the face').checked).to.equal(true);
    endMotion(element);
    await expect(element).to.be.accessible();
  });

  it('changes an answer at once, and says once what that did', async () => {
    const { stage, element } = await mountAnswers({ answers: VISITORS.discuss, settings: CLINIC });
    control(element, 'button', 'Medium area').click();
    await settle();
    choice(element, 'Face and neck').click();
    await settle();
    expect(stage.intents).to.deep.equal([{ type: 'change', id: 'area', values: ['large'] }]);
    expect(hasControl(element, 'button', 'Large area')).to.equal(true);
    expect(stage.announcements).to.deep.equal(['1 session more; top-ups the same; first-year cost about a fifth higher.']);
    expect(wordsIn(element)).to.include('1 session more; top-ups the same; first-year cost about a fifth higher.');
    stage.setScene({ today: '2026-11-23' });
    await settle();
    expect(stage.announcements).to.have.length(1);
    endMotion(element);
    await expect(element).to.be.accessible();
  });

  it('undoes a change and does it again from the same button', async () => {
    const { stage, element } = await mountAnswers({ answers: VISITORS.discuss });
    stage.explorer.send({ type: 'change', id: 'area', values: ['large'] });
    await settle();
    const undo = control(element, 'button', 'Undo');
    undo.focus();
    undo.click();
    await settle();
    expect(wordsIn(element)).to.include('Put back. The plan is as it was.');
    expect(hasControl(element, 'button', 'Medium area')).to.equal(true);
    expect(focused()).to.equal(control(element, 'button', 'Redo'));
    control(element, 'button', 'Redo').click();
    await settle();
    expect(hasControl(element, 'button', 'Large area')).to.equal(true);
  });

  it('strikes out an answer that no longer counts, and says why', async () => {
    const { element } = await mountAnswers({ answers: { ...VISITORS.discuss, duration: '1-5' } });
    const words = wordsIn(element);
    expect(words).to.include('1 answer no longer used: For 1 to 5 years. It is not asked for what you chose')
      .and.include('no longer used: For 1 to 5 years');
    await expect(element).to.be.accessible();
  });

  it('closes on Done and on Escape, back to the chip', async () => {
    const { element } = await mountAnswers({ answers: VISITORS.discuss });
    const chip = control(element, 'button', 'Medium area');
    chip.click();
    await settle();
    control(element, 'button', 'Done').click();
    await settle();
    expect(focused()).to.equal(chip);
    expect(chip.getAttribute('aria-expanded')).to.equal('false');
    chip.click();
    await settle();
    choice(element, 'Face and neck').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settle();
    expect(focused()).to.equal(chip);
  });

  it('lets a visitor confirm a health answer that the page gave', async () => {
    const { stage, element } = await mountAnswers({
      answers: { ...VISITORS.discuss }, visit: { unconfirmed: new Set(['today']) },
    });
    expect(stage.explorer.outcome?.screening.verdict).to.equal('open');
    control(element, 'button', 'Nothing today: please confirm').click();
    await settle();
    control(element, 'button', 'Yes, this is right').click();
    await settle();
    expect(stage.explorer.outcome?.screening.verdict).to.equal('discuss');
  });

  it('leads to another area from the first chip', async () => {
    const { stage, element } = await mountAnswers({ answers: VISITORS.discuss });
    control(element, 'button', 'Face').click();
    expect(stage.intents).to.deep.equal([{ type: 'go', step: 'concern' }]);
  });

  it('scrolls its row sideways on a phone, and never the page', async () => {
    const { element } = await mountAnswers({ answers: VISITORS.discuss, width: 320 });
    expect(element.scrollWidth).to.equal(320);
    const row = element.renderRoot.querySelector('ul');
    expect(row?.scrollWidth).to.be.greaterThan(320);
    await expect(element).to.be.accessible();
  });
});
