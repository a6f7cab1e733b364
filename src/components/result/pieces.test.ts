import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { headingsIn, wordsIn } from '../../testing/look.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import '../careful/define.js';
import './define.js';
import type { Result } from './result.js';

const FAR = ['How many sessions?', 'When do they happen?', 'What might it cost?', 'Does it work?', 'Is it safe?', 'Your next step', 'In short'];

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const farIn = (element: Result): readonly string[] => headingsIn(element).map(({ text }) => text).filter((text) => FAR.includes(text));

/** A result that has only begun: before the frame that paints it. */
async function begin(scene: Scene = {}): Promise<{ stage: TestStage; element: Result }> {
  const { stage } = await mountWith(html`<p></p>`, { step: 'result', answers: VISITORS.discuss, settings: CLINIC, ...scene });
  stage.content = html`<tx-result></tx-result>`;
  stage.requestUpdate();
  await stage.updateComplete;
  return { stage, element: stage.renderRoot.querySelector('tx-result') as Result };
}

describe('a result that is drawn piece by piece', () => {
  it('is painted with the short answer before the rest is there, and is whole in the end', async () => {
    const { element } = await begin();
    await nextFrame();
    expect(wordsIn(element)).to.include('For dull or dry skin, clinics usually plan').and.include('What this cannot tell');
    expect(farIn(element)).to.deep.equal([]);
    await element.updateComplete;
    expect(farIn(element)).to.deep.equal(FAR);
    expect(wordsIn(element)).to.include('How we work this out');
  });

  it('takes several frames, and leaves each of them time for a tap', async () => {
    const { element } = await begin();
    const seen: number[] = [];
    for (let frame = 0; frame < 60 && farIn(element).length < FAR.length; frame += 1) {
      await nextFrame();
      seen.push(farIn(element).length);
    }
    expect(new Set(seen).size).to.be.greaterThan(4);
  });

  it('leaves the focus where the visitor was led', async () => {
    const { element } = await begin({ takesFocus: true });
    await nextFrame();
    const first = focused();
    expect(wordsIn(first as Element)).to.include('For dull or dry skin');
    await element.updateComplete;
    expect(focused()).to.equal(first);
  });

  it('leads to a section that is not drawn yet, once it is', async () => {
    const { stage, element } = await begin();
    stage.explorer.send({ type: 'go', step: 'result', section: 'next' });
    await element.updateComplete;
    await settle();
    expect(wordsIn(focused() as Element)).to.equal('Your next step');
    expect(focused()?.getBoundingClientRect().top).to.be.lessThan(innerHeight);
  });

  it('shows the last of several quick changes, each part once', async () => {
    const { stage, element } = await begin();
    for (const severity of ['little', 'lot', 'some', 'lot'] as const) {
      stage.explorer.send({ type: 'change', id: 'severity', values: [severity] });
      await nextFrame();
    }
    await element.updateComplete;
    expect(farIn(element)).to.deep.equal(FAR);
    stage.explorer.send({ type: 'change', id: 'today', values: ['pregnant'] });
    await nextFrame();
    expect(wordsIn(element)).to.include('Mesotherapy is not advised while you are pregnant.');
    await element.updateComplete;
    expect(farIn(element)).to.deep.equal(['Is it safe?']);
  });

  it('stops when it is taken away, and goes on where it is put back', async () => {
    const { element } = await begin();
    await nextFrame();
    const place = element.parentElement;
    element.remove();
    await element.updateComplete;
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(farIn(element)).to.deep.equal([]);
    place?.append(element);
    await element.updateComplete;
    expect(farIn(element)).to.deep.equal(FAR);
  });

  it('is whole in a page that nobody sees, which is never painted', async () => {
    const { requestAnimationFrame: real } = window;
    window.requestAnimationFrame = () => 0;
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    try {
      const { element } = await begin();
      await element.updateComplete;
      expect(farIn(element)).to.deep.equal(FAR);
    } finally {
      window.requestAnimationFrame = real;
      Reflect.deleteProperty(document, 'hidden');
    }
  });
});
