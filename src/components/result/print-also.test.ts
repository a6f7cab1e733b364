import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { addLanguage } from '../../content/words/languages.js';
import { pack as urdu } from '../../content/words/ur/index.js';
import { define } from '../../lib/define.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { everything, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { choice, VISITORS } from '../../testing/result.js';
import { PrintAlso } from './print-also.js';

define('tx-print-also', PrintAlso);

const mount = (scene: Scene) => mountWith<PrintAlso>(html`<tx-print-also></tx-print-also>`, { step: 'result', answers: VISITORS.discuss, ...scene });
const boxes = (root: Element): readonly HTMLInputElement[] => everything(root).filter((one): one is HTMLInputElement => one.matches('input[type=checkbox]'));

before(() => { addLanguage(pseudoPack(ENGLISH)); addLanguage(urdu); });

describe('<tx-print-also>', () => {
  it('offers nothing to an English visitor where the owner names no other language', async () => {
    const { element } = await mount({});
    expect([wordsIn(element), boxes(element).length]).to.deep.equal(['', 0]);
  });

  it('offers the language the owner names, called as its readers call it, and off', async () => {
    const { stage, element } = await mount({ settings: { printLanguages: ['ur'] } });
    const box = choice(element, 'Print also in اردو, side by side');
    expect(box.checked).to.equal(false);
    expect(everything(element).find((one) => one.localName === 'bdi')?.getAttribute('lang')).to.equal('ur');
    await expect(element).to.be.accessible();
    box.click();
    await stage.updateComplete;
    // Its words are brought first.
    for (let turns = 0; turns < 200 && stage.explorer.notes.paperLang !== 'ur'; turns += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect([stage.explorer.notes.paperLang, boxes(element)[0]?.checked]).to.deep.equal(['ur', true]);
    expect(wordsIn(element)).to.not.include('One moment');
    boxes(element)[0]?.click();
    await element.updateComplete;
    expect(stage.explorer.notes.paperLang).to.equal('');
  });

  it('offers English where another language is shown, and not the one that is', async () => {
    const { element } = await mount({ lang: PSEUDO_LANG, settings: { printLanguages: [PSEUDO_LANG, 'ur'] } });
    expect(everything(element).filter((one) => one.localName === 'bdi').map(wordsIn)).to.deep.equal(['English', 'اردو']);
    await expect(element).to.be.accessible();
  });

  it('offers the language of the page first to a visitor who reads another one, each language once', async () => {
    const { element } = await mount({ lang: PSEUDO_LANG, settings: { lang: 'ur', printLanguages: ['ur-PK', 'en-GB', 'ar'] } });
    expect(everything(element).filter((one) => one.localName === 'bdi').map(wordsIn)).to.deep.equal(['اردو', 'English', 'العربية']);
  });

  it('takes one at a time', async () => {
    const { stage, element } = await mount({ settings: { printLanguages: ['ar', PSEUDO_LANG] } });
    stage.setExplorer({ notes: { ...stage.explorer.notes, paperLang: 'ar' } });
    await element.updateComplete;
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    boxes(element)[1]?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(stage.explorer.notes.paperLang).to.equal(PSEUDO_LANG);
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });
});
