import { expect, fixture, html } from '@open-wc/testing';

import './everything.js';

import { register } from './register.js';
import type { TreatmentExplorer } from './treatment-explorer.js';

register();

const HELD = { severity: 'some', area: 'medium', sun: 'neither' };

/** Everything there is to read or to hear, in every shadow root. */
function wordsIn(root: ParentNode): string {
  return [...root.querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data).join(' ');
    return `${element.localName === 'style' ? '' : own} ${element.shadowRoot ? wordsIn(element.shadowRoot) : ''}`;
  }).join(' ').replace(/\s+/g, ' ');
}

async function mount(config: unknown): Promise<TreatmentExplorer> {
  const widget = await fixture<TreatmentExplorer>(html`<treatment-explorer .config=${config}></treatment-explorer>`);
  await settle(widget);
  return widget;
}

async function settle(widget: TreatmentExplorer): Promise<void> {
  await widget.updateComplete;
  const step = widget.shadowRoot?.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('tx-start, tx-quiz, tx-result');
  await step?.updateComplete;
}

const words = (widget: TreatmentExplorer): string => (widget.shadowRoot ? wordsIn(widget.shadowRoot) : '');

describe('sentences of the owner', () => {
  it('stand in one widget, and not in the one beside it', async () => {
    const own = await mount({ sentences: { 'start.title': 'Is it <b>for me</b>?', 'start.sessions': 'From {1} up to {2}' } });
    const other = await mount({});
    expect(words(own)).to.contain('Is it <b>for me</b>?').and.contain('From 3 up to 6').and.not.contain('Is mesotherapy worth asking about?');
    expect(words(other)).to.contain('Is mesotherapy worth asking about?').and.not.contain('for me');
  });

  it('stand on the questions and on the result, and go when they are taken away', async () => {
    const widget = await mount({ concern: 'face', sentences: { 'quiz.next': 'Go on', 'quiz.progress': 'Step {1} of {2}', 'result.frame.answers.title': 'What you said' } });
    expect(words(widget)).to.contain('Go on').and.contain('Step 1 of');
    widget.setAnswers({ goal: 'face-lines', ...HELD });
    await settle(widget);
    expect(words(widget)).to.contain('What you said');
    widget.config = {};
    await settle(widget);
    expect(words(widget)).to.contain('Your answers').and.not.contain('What you said');
  });

  it('are refused where they are locked, and the owner is told', async () => {
    const told: string[] = [];
    const note = (event: HTMLElementEventMap['tx-error']): void => void told.push(`${event.detail.code} ${event.detail.path}`);
    document.addEventListener('tx-error', note as EventListener);
    const widget = await mount({ sentences: { 'start.footer.sells': 'We give it away.' } });
    document.removeEventListener('tx-error', note as EventListener);
    expect(told).to.deep.equal(['TX-CFG-081 config.sentences.start.footer.sells']);
    expect(words(widget)).to.contain('This clinic sells this treatment.').and.not.contain('give it away');
  });
});
