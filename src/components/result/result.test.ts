import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import { addLanguage } from '../../content/words/languages.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, hasControl, headingsIn, linksIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import '../detail/define.js';
import '../careful/define.js';
import './define.js';
import type { Result } from './result.js';

async function mountResult(scene: Scene): Promise<{ stage: TestStage; element: Result }> {
  const mounted = await mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', ...scene });
  await settle();
  return mounted;
}

/** Headings of the sections, in order. */
function sections(element: Result): readonly string[] {
  return headingsIn(element).filter(({ level }) => level <= 3).map(({ text }) => text);
}

describe('<tx-result>', () => {
  it('never looks approved where the law is against it, beside the result either', async () => {
    const { element } = await mountWith<Result>(html`<tx-result></tx-result>`, {
      step: 'result', answers: { ...VISITORS.ask, ever: ['none'] }, settings: { region: 'FR' }, width: 1000,
    });
    expect(wordsIn(element).match(/Read the law first/gu)).to.have.length(2);
    expect(wordsIn(element)).to.not.include('Worth discussing');
  });

  for (const kind of ['discuss', 'notNow', 'goals', 'cause'] as const) {
    it(`can be cleared, to start again: ${kind}`, async () => {
      const { stage, element } = await mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', answers: VISITORS[kind] });
      control(element, 'button', 'Clear my answers and start again').click();
      expect(stage.intents).to.deep.equal([{ type: 'start-again' }]);
    });
  }

  it('keeps its order for everybody', async () => {
    const { element } = await mountResult({ answers: VISITORS.discuss, settings: CLINIC });
    const found = sections(element).filter((text) => [
      'How many sessions?', 'When do they happen?', 'What might it cost?', 'What is it and how does it work?', 'Does it work?',
      'How does it compare?', 'Is it safe?', 'Myth or fact?', 'How do I choose a practitioner?', 'What happens afterwards?',
      'Your next step', 'In short',
    ].includes(text));
    expect(found).to.deep.equal([
      'How many sessions?', 'When do they happen?', 'What might it cost?', 'What is it and how does it work?', 'Does it work?',
      'How does it compare?', 'Is it safe?', 'Myth or fact?', 'How do I choose a practitioner?', 'What happens afterwards?',
      'Your next step', 'In short',
    ]);
  });

  for (const [name, answers] of Object.entries(VISITORS)) {
    it(`is accessible for "${name}"`, async () => {
      const { stage, element } = await mountResult({ answers, settings: CLINIC });
      expect(stage.problems).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it(`fits 320 to 1280 px for "${name}"`, async () => {
      const { stage, element } = await mountResult({ answers, settings: CLINIC, width: 320 });
      for (const width of [320, 479, 600, 900, 1280]) {
        stage.setScene({ width });
        await settle();
        expect(element.scrollWidth, `${width}`).to.equal(width);
      }
    });
  }

  it('is accessible in the dark, wide, with the contents beside it', async () => {
    const { element } = await mountResult({ answers: VISITORS.ask, settings: CLINIC, dark: true, width: 1100 });
    await expect(element).to.be.accessible();
  });

  it('has no visible word outside the catalogue, right to left', async () => {
    addLanguage(pseudoPack(ENGLISH));
    const { stage, element } = await mountResult({ answers: VISITORS.discuss, lang: PSEUDO_LANG, settings: CLINIC });
    expect(stage.problems).to.deep.equal([]);
    expect(wordsIn(element)).to.not.match(/\b(Sessions to start|How we know|Your answers|Undo|On this page)\b/);
    await expect(element).to.be.accessible();
  });

  it('leaves cost, charts and contact out of "not now", on every way there', async () => {
    const { element } = await mountResult({ answers: VISITORS.notNow, settings: CLINIC, width: 1100 });
    expect(sections(element)).to.not.include.members(['How many sessions?', 'When do they happen?', 'What might it cost?', 'Your next step']);
    expect(linksIn(element).filter(({ href }) => /clinic\.example|wa\.me|mailto:/.test(href))).to.deep.equal([]);
    expect(hasControl(element, 'button', 'What might it cost?')).to.equal(false);
  });

  it('shows no cost while the age is open, and says why', async () => {
    const { element } = await mountResult({ answers: { concern: 'face', goal: 'face-glow' }, settings: CLINIC });
    expect(sections(element)).to.include('What might it cost?');
    expect(wordsIn(element)).to.include('once you have told us that you are 18 or over').and.not.include('Rs ');
  });

  it('leads to the section that the address of the page names, and when it names another', async () => {
    const place = location.href;
    try {
      history.replaceState(null, '', '#tx-section=works');
      const { element } = await mountResult({ answers: VISITORS.discuss });
      await waitUntil(() => (element.renderRoot.querySelector('tx-row[name=works]')?.getBoundingClientRect().top ?? 999) < 200);
      expect(focused() === document.body).to.equal(true);
      location.hash = '#tx-section=compare';
      await waitUntil(() => wordsIn(focused() as Element).includes('How does it compare?'));
    } finally {
      history.replaceState(null, '', place);
    }
  });

  it('leads to a section when asked, and opens its row', async () => {
    const { stage, element } = await mountResult({ answers: VISITORS.discuss });
    stage.explorer.send({ type: 'go', step: 'result', section: 'works' });
    await settle();
    expect(wordsIn(focused() as Element)).to.include('Does it work?');
    expect((focused()?.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(element.renderRoot.querySelector('tx-row[name=works]')?.getBoundingClientRect().top).to.be.lessThan(200);
  });

  it('leads to sections with charts by their headings', async () => {
    const { stage } = await mountResult({ answers: VISITORS.discuss, settings: CLINIC });
    for (const [section, title] of [['sessions', 'How many sessions?'], ['timeline', 'When do they happen?'], ['cost', 'What might it cost?']] as const) {
      stage.explorer.send({ type: 'go', step: 'result', section });
      await settle();
      expect(wordsIn(focused() as Element)).to.equal(title);
    }
  });

  it('asks twice for the same section', async () => {
    const { stage } = await mountResult({ answers: VISITORS.discuss });
    stage.explorer.send({ type: 'go', step: 'result', section: 'next' });
    await settle();
    (focused() as HTMLElement).blur();
    stage.explorer.send({ type: 'go', step: 'result', section: 'next' });
    await settle();
    expect(wordsIn(focused() as Element)).to.equal('Your next step');
  });

  it('stays where it is for a section that is not on this result', async () => {
    const { stage } = await mountResult({ answers: VISITORS.notNow });
    stage.explorer.send({ type: 'go', step: 'result', section: 'cost' });
    await settle();
    expect(focused()).to.equal(document.body);
  });

  it('opens how it is worked out from the footer', async () => {
    const { element } = await mountResult({ answers: VISITORS.discuss });
    const button = control(element, 'button', 'How we work this out');
    button.click();
    await settle();
    expect(wordsIn(focused() as Element)).to.equal('How we work this out');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    button.click();
    await settle();
    expect(headingsIn(element).map(({ text }) => text)).to.not.include('How we work this out');
  });

  it('gives the heading the focus when the visitor came here, and not at load', async () => {
    await mountResult({ answers: VISITORS.discuss, takesFocus: false });
    expect(focused()).to.equal(document.body);
    await mountResult({ answers: VISITORS.discuss, takesFocus: true });
    expect(wordsIn(focused() as Element)).to.include('For dull or dry skin');
  });

  it('leads from the contents of a wide result', async () => {
    const { element } = await mountResult({ answers: VISITORS.discuss, settings: CLINIC, width: 1100 });
    control(element, 'button', 'Choosing a practitioner').click();
    await settle();
    expect(wordsIn(focused() as Element)).to.include('How do I choose a practitioner?');
  });

  it('takes the focus along when a goal is chosen from the list', async () => {
    const { element } = await mountResult({ answers: VISITORS.goals });
    const nearest = control(element, 'button', 'This is nearest: Cellulite');
    nearest.focus();
    nearest.click();
    await settle();
    expect(wordsIn(focused() as Element)).to.include('For cellulite');
  });

  it('keeps the answers, the change and Undo when the verdict turns to "not now" and back', async () => {
    const { stage, element } = await mountResult({ answers: VISITORS.discuss });
    stage.explorer.send({ type: 'change', id: 'today', values: ['pregnant'] });
    await settle();
    expect(wordsIn(element)).to.include('The answer is “Not now”; no plan is shown.').and.include('Mesotherapy is not advised while you are pregnant.');
    control(element, 'button', 'Undo').click();
    await settle();
    expect(wordsIn(element)).to.include('For dull or dry skin, clinics usually plan');
  });
});
