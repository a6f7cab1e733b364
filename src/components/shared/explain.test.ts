import { expect, html } from '@open-wc/testing';

import { addLanguage } from '../../content/words/languages.js';
import { PROVENANCE } from '../../content/provenance.js';
import { ESTIMATE_GOALS } from '../../model/answers.js';
import { ENGLISH } from '../../testing/english.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, linksIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { endMotion, focused, settle, VISITORS } from '../../testing/result.js';
import { type Explain, type ExplainRequest, type FigureName, known } from './explain.js';

const PUBLISHED: ExplainRequest = { kind: 'sources', sources: ['duteil2023', 'p_malaga', 'editorial'] };

async function mount(of: ExplainRequest, scene: Scene = {}) {
  const { stage, element } = await mountWith<HTMLElement>(
    html`<div><tx-explain .of=${of} about="the first"></tx-explain><tx-explain .of=${PUBLISHED} about="the second"></tx-explain></div>`,
    { answers: VISITORS.discuss, step: 'result', ...scene },
  );
  await settle();
  return { stage, element };
}

async function press(root: Element, name: string): Promise<HTMLElement> {
  const button = control(root, 'button', name);
  button.click();
  await settle();
  return button;
}

describe('<tx-explain>', () => {
  before(defineExplain);

  it('opens in place what a figure rests on, with full sources, links and the day they were checked', async () => {
    const { element } = await mount(PUBLISHED);
    const button = await press(element, 'How we know: the first');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(wordsIn(element)).to.match(/Published Duteil .* 2023.* Clinic practice A clinic in Spain Our assumption .* Figures checked 22 November 2026\./);
    expect(linksIn(element).every(({ href }) => /^https:\/\/(doi\.org|pubmed\.ncbi)/.test(href))).to.equal(true);
    endMotion(element);
    await expect(element).to.be.accessible();
  });

  it('shows one at a time in a widget', async () => {
    const { element } = await mount(PUBLISHED);
    const first = await press(element, 'How we know: the first');
    const second = await press(element, 'How we know: the second');
    expect([first, second].map((button) => button.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
  });

  it('gives the focus back to its button on Close and on Escape', async () => {
    const { element } = await mount(PUBLISHED);
    for (const leave of ['Close', 'Escape']) {
      const button = await press(element, 'How we know: the first');
      const close = control(element, 'button', 'Close');
      close.focus();
      if (leave === 'Close') close.click();
      else close.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await settle();
      expect(focused()).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('keeps a dialog of the page open when Escape folds a recipe away', async () => {
    const { element } = await mount(PUBLISHED);
    await press(element, 'How we know: the first');
    for (const place of [control(element, 'button', 'Close'), control(element, 'button', 'How we know: the first')]) {
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      place.dispatchEvent(escape);
      expect(escape.defaultPrevented).to.equal(true);
      await settle();
      await press(element, 'How we know: the first');
    }
  });

  it('folds the recipe away when it comes to explain something else, and not before', async () => {
    const { element } = await mount({ kind: 'figure', figure: 'gap' });
    const button = await press(element, 'How we know: the first');
    const explain = element.querySelector('tx-explain') as Explain;
    explain.of = { kind: 'figure', figure: 'gap' };
    await settle();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    explain.of = { kind: 'figure', figure: 'upkeep' };
    await settle();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('says so calmly where the part does not come, and tries again with the next press', async () => {
    const { stage, element } = await mount(PUBLISHED);
    let isThere = false;
    stage.setExplorer({ bring: () => Promise.resolve(isThere) });
    await settle();
    await press(element, 'How we know: the first');
    expect(wordsIn(element)).to.contain('This part did not load. The rest still works.');
    isThere = true;
    await press(element, 'How we know: the first');
    expect(wordsIn(element)).to.contain('Published Duteil').and.not.contain('did not load');
  });

  for (const figure of ['gap', 'upkeep', 'first-change', 'minutes', 'downtime'] satisfies FigureName[]) {
    it(`gives the lowest, the usual and the highest number with its ground for every goal: ${figure}`, async () => {
      for (const goal of ESTIMATE_GOALS) {
        const { element } = await mount({ kind: 'figure', figure, goal });
        await press(element, 'How we know: the first');
        expect(wordsIn(element), goal).to.match(/Lowest (Published|Clinic practice|Our assumption).* Usual .* Highest .* Figures checked/);
      }
    });
  }

  it('says the owner’s own gap is theirs', async () => {
    const settings = { protocols: { 'face-glow': { gapDays: { low: 10, typical: 12, high: 20 } } } };
    const { element } = await mount({ kind: 'figure', figure: 'gap' }, { settings });
    await press(element, 'How we know: the first');
    expect(wordsIn(element)).to.contain('Lowest This clinic’s figure 10 days Usual This clinic’s figure 12 days')
      .and.not.contain('Savoia');
  });

  it('gives the count of another goal as clinics plan it', async () => {
    const { element } = await mount({ kind: 'figure', figure: 'sessions', goal: 'face-eyes' });
    await press(element, 'How we know: the first');
    const { low, typical, high } = PROVENANCE['face-eyes'].sessions;
    expect(wordsIn(element)).to.match(new RegExp(`Lowest .* ${low} sessions Usual .* ${typical} sessions Highest .* ${high} sessions`));
  });

  it('is made of translated words, right to left', async () => {
    addLanguage(pseudoPack(ENGLISH));
    const { element } = await mount(PUBLISHED, { lang: PSEUDO_LANG });
    (element.querySelector('tx-explain') as Explain).renderRoot.querySelector('button')?.click();
    await settle();
    expect(wordsIn(element)).to.not.match(/How we know|Close|Published(?! )|Figures checked/);
    endMotion(element);
    await expect(element).to.be.accessible();
  });
});

describe('a sentence that is known', () => {
  before(defineExplain);

  it('has the way to its sources, and needs none where it is our own advice without a figure', async () => {
    const sourced = await mountWith(html`<p>${known({ text: 'It took 4 visits.', sources: ['editorial'] })}</p>`);
    await settle();
    expect(wordsIn(sourced.element)).to.equal('It took 4 visits. How we know');
    const advice = await mountWith(html`<p>${known({ text: 'See a doctor.', sources: ['editorial'] })}</p>`);
    await settle();
    expect(wordsIn(advice.element)).to.equal('See a doctor.');
  });
});
