import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import { mountWith } from '../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../testing/look.js';
import { focused, VISITORS } from '../../testing/result.js';
import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import type { Result } from './result.js';

const mountResult = (answers: (typeof VISITORS)[keyof typeof VISITORS] = VISITORS.discuss) =>
  mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', answers });
const focusedWords = (): string => (focused() ? wordsIn(focused() as Element) : '');

describe('"How we work this out" in <tx-result>', () => {
  for (const kind of ['discuss', 'notNow', 'goals', 'cause'] as const) {
    it(`opens from the foot of every result, with the focus on its heading: ${kind}`, async () => {
      const { element } = await mountResult(VISITORS[kind]);
      const button = control(element, 'button', 'How we work this out');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await waitUntil(() => hasControl(element, 'button', 'Back to my result'));
      await waitUntil(() => focusedWords() === 'How we work this out');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
    });
  }

  it('goes back to the button that opened it', async () => {
    const { element } = await mountResult();
    const button = control(element, 'button', 'How we work this out');
    button.click();
    await waitUntil(() => hasControl(element, 'button', 'Back to my result'));
    control(element, 'button', 'Back to my result').click();
    await waitUntil(() => focused() === button);
    expect(hasControl(element, 'button', 'Back to my result')).to.equal(false);
  });

  it('opens when it is asked for by its name', async () => {
    const { stage, element } = await mountResult();
    stage.explorer.send({ type: 'go', step: 'result', section: 'method' });
    await waitUntil(() => focusedWords() === 'How we work this out');
    expect(wordsIn(element)).to.include('How it scores as a decision aid');
  });

  it('says so where it did not come, and comes when it is asked for again', async () => {
    const { stage, element } = await mountResult();
    stage.brings = false;
    const button = control(element, 'button', 'How we work this out');
    button.click();
    await waitUntil(() => wordsIn(element).includes('This part did not load.'));
    stage.brings = true;
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false');
    button.click();
    await waitUntil(() => hasControl(element, 'button', 'Back to my result'));
  });

  it('opens for an address of the page that names it', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '#tx-section=method');
      const { element } = await mountResult();
      await waitUntil(() => hasControl(element, 'button', 'Back to my result'));
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
