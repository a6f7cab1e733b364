import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { addLanguage } from '../../content/words/languages.js';
import { define } from '../../lib/define.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { settle, VISITORS } from '../../testing/result.js';
import { Keep } from './keep.js';

define('tx-keep', Keep);

async function mountKeep(scene: Scene): Promise<{ stage: TestStage; element: Keep }> {
  return mountWith<Keep>(html`<tx-keep></tx-keep>`, { step: 'result', ...scene });
}

const waysIn = (root: Element): readonly string[] => everything(root).filter((one) => one.localName === 'button').map(wordsIn);
const isOpen = (root: Element, name: string): boolean => control(root, 'button', name).getAttribute('aria-expanded') === 'true';
const panel = (root: Element): Element | undefined => everything(root).find((one) => one.localName === 'tx-take');

before(() => addLanguage(pseudoPack(ENGLISH)));

describe('<tx-keep>', () => {
  it('offers print, calendar, text, link, code and e-mail with a plan, and says what a link tells', async () => {
    const { element } = await mountKeep({ answers: VISITORS.discuss });
    expect(waysIn(element).filter((name) => name !== 'Share')).to.deep.equal([
      'Print', 'Add to calendar', 'Copy as text', 'Copy link', 'QR code', 'E-mail to me',
    ]);
    expect(waysIn(element).includes('Share')).to.equal('share' in navigator);
    expect(wordsIn(element)).to.include('show your goal and plan answers to anyone who opens them');
    await expect(element).to.be.accessible();
  });

  it('says why there is no link where the page keeps its route in the address', async () => {
    const own = location.href;
    history.replaceState(null, '', '#/treatments');
    try {
      const { element } = await mountKeep({ answers: VISITORS.discuss });
      expect(waysIn(element)).to.include('E-mail to me').and.not.include.members(['Copy link', 'QR code']);
      expect(wordsIn(element)).to.include('A link would break it.');
    } finally {
      history.replaceState(null, '', own);
    }
  });

  it('has no dates to add where there is no plan', async () => {
    const { element } = await mountKeep({ answers: VISITORS.goals });
    expect(waysIn(element)).to.include('Copy link').and.not.include('Add to calendar');
  });

  for (const [name, answers] of [['“not now”', VISITORS.notNow], ['a cause to find first', VISITORS.cause]] as const) {
    it(`offers print and text alone for ${name}: no link, code, e-mail or share`, async () => {
      const { element } = await mountKeep({ answers });
      expect(waysIn(element)).to.deep.equal(['Print', 'Copy as text']);
      expect(wordsIn(element)).not.to.match(/link|QR/);
      await expect(element).to.be.accessible();
    });
  }

  it('opens what was pressed under the row, one at a time, and folds it away again', async () => {
    const { element } = await mountKeep({ answers: VISITORS.discuss });
    control(element, 'button', 'QR code').click();
    await settle();
    expect([isOpen(element, 'QR code'), panel(element) !== undefined]).to.deep.equal([true, true]);
    control(element, 'button', 'E-mail to me').click();
    await settle();
    expect([isOpen(element, 'QR code'), isOpen(element, 'E-mail to me')]).to.deep.equal([false, true]);
    control(element, 'button', 'E-mail to me').click();
    await settle();
    expect([isOpen(element, 'E-mail to me'), panel(element)]).to.deep.equal([false, undefined]);
  });

  it('closes a code that may be shown no longer', async () => {
    const { stage, element } = await mountKeep({ answers: VISITORS.discuss });
    control(element, 'button', 'QR code').click();
    await settle();
    stage.setScene({ answers: { ...VISITORS.discuss, today: ['pregnant'] } });
    await element.updateComplete;
    expect(panel(element)).to.equal(undefined);
  });

  it('says so where its part cannot be had, and asks again at the next press', async () => {
    const { stage, element } = await mountKeep({ answers: VISITORS.discuss });
    stage.brings = false;
    control(element, 'button', 'Copy link').click();
    await settle();
    expect(wordsIn(element)).to.include('This part did not load.');
    await expect(element).to.be.accessible();
    stage.brings = true;
    control(element, 'button', 'Copy link').click();
    await settle();
    expect(panel(element)).not.to.equal(undefined);
  });

  it('fits a narrow column from right to left, in the dark', async () => {
    const { element } = await mountKeep({ answers: VISITORS.discuss, width: 320, dark: true, lang: PSEUDO_LANG });
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });
});
