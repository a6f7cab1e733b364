import { expect, html } from '@open-wc/testing';

import { PROVENANCE } from '../../../content/provenance.js';
import { addLanguage } from '../../../content/words/languages.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { ENGLISH } from '../../../testing/english.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, wordsIn } from '../../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../../testing/pseudo.js';
import { settle } from '../../../testing/result.js';
import type { Trial } from './trial.js';

async function mountTrial(scene: Scene = {}): Promise<Trial> {
  const { element } = await mountWith<Trial>(html`<tx-trial></tx-trial>`, { answers: CLEAR.hair, ...scene });
  await settle();
  return element;
}

/** Filled and empty dots of each square, in order. */
function squares(trial: Element): readonly (readonly number[])[] {
  return everything(trial).filter(({ localName }) => localName === 'figure').map((figure) =>
    [...figure.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split('M').length ?? 0).map((parts) => parts - 1));
}

describe('<tx-trial>', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  it('draws 63 of 100 beside 18 of 100, and those it hurt at the same size', async () => {
    const trial = await mountTrial();
    expect(squares(trial)).to.deep.equal([[63, 37], [18, 82], [45, 55]]);
    const widths = everything(trial).filter(({ localName }) => localName === 'svg')
      .filter((drawing) => drawing.closest('figure')).map((drawing) => drawing.getBoundingClientRect().width);
    expect(new Set(widths).size).to.equal(1);
  });

  it('says the same in words, and hides the dots from screen readers', async () => {
    const trial = await mountTrial();
    expect(wordsIn(trial)).to.contain('126 women: 86 had the mix, 40 had salt water. They had 12 visits in 16 weeks. Photos were judged at week 18.')
      .and.to.contain('63 of 100 looked better in photos').and.to.contain('18 of 100 looked better in photos')
      .and.to.contain('45 of 100 said it hurt').and.to.contain('With the mix, 45 more in every 100 looked better than with salt water.');
    const drawings = everything(trial).filter(({ localName, parentElement }) => localName === 'svg' && parentElement?.localName === 'figure');
    expect(drawings.map((drawing) => drawing.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true', 'true']);
  });

  it('opens the exact figures as a table', async () => {
    const trial = await mountTrial();
    const table = trial.renderRoot.querySelector('table');
    expect(table?.checkVisibility()).to.equal(false);
    control(trial, 'button', 'Show as a table').click();
    await trial.updateComplete;
    expect(table?.checkVisibility()).to.equal(true);
    expect(control(trial, 'button', 'Hide the table').getAttribute('aria-expanded')).to.equal('true');
    const { treated, control: salt } = PROVENANCE['hair-female'].outcomes[0] ?? {};
    expect(table && wordsIn(table)).to.contain(`With the injections 86 ${treated}%`).and.to.contain(`With salt water 40 ${salt}%`);
    await expect(trial).to.be.accessible();
  });

  it('says what limits it, and names the medicine where the site may', async () => {
    expect(wordsIn(await mountTrial())).to.match(/one centre.+groups were made was not said.+unborn baby/u).and.not.to.contain('dutasteride');
    expect(wordsIn(await mountTrial({ settings: { medicineNames: true } }))).to.contain('The medicine was dutasteride.');
  });

  it('fits a narrow page and one that reads from right to left', async () => {
    for (const scene of [{ width: 320 }, { width: 360, lang: PSEUDO_LANG }, { dark: true }]) {
      const trial = await mountTrial(scene);
      expect(trial.scrollWidth).to.be.at.most(trial.clientWidth);
      await expect(trial).to.be.accessible();
    }
  });
});
