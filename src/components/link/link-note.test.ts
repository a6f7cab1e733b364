import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { addLanguage } from '../../content/words/languages.js';
import { pack as arabic } from '../../content/words/ar/index.js';
import { pack as urdu } from '../../content/words/ur/index.js';
import { define } from '../../lib/define.js';
import type { LinkNote } from '../../state/visit.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { settle, VISITORS } from '../../testing/result.js';
import { LinkNotice } from './link-note.js';

define('tx-link-note', LinkNotice);

const mount = (link: LinkNote, scene: Scene = {}) => mountWith<LinkNotice>(html`<tx-link-note></tx-link-note>`, { visit: { link }, ...scene });

before(() => { addLanguage(pseudoPack(ENGLISH)); addLanguage(urdu); addLanguage(arabic); });

describe('<tx-link-note>', () => {
  it('says nothing where no link was opened', async () => {
    const { stage, element } = await mount('');
    expect([wordsIn(element), stage.announcements]).to.deep.equal(['', []]);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  const refusals = [
    ['damaged', 'We could not read this link.'], ['older', 'This link is from an older version.'],
    ['newer', 'This link is from a newer version.'], ['too-long', 'This link is too long.'],
  ] as const;
  for (const [link, title] of refusals) {
    it(`says calmly why a link was not read: ${link}`, async () => {
      const { stage, element } = await mount(link);
      expect(wordsIn(element)).to.match(new RegExp(`^${title}`)).and.include('othing was loaded');
      expect(stage.announcements).to.deep.equal([title]);
      await expect(element).to.be.accessible();
    });
  }

  it('leads from a link that was not read to the questions, where nothing is answered yet', async () => {
    const { stage, element } = await mount('damaged', { lang: 'ur' });
    expect(wordsIn(element)).to.include('دوبارہ جواب دینے میں تقریباً دو منٹ لگتے ہیں۔');
    control(element, 'button', 'سوالوں کے جواب دیں').click();
    await element.updateComplete;
    expect([stage.explorer.link, stage.explorer.step, wordsIn(element)]).to.deep.equal(['', 'concern', '']);
  });

  it('sends nobody to the questions who has a plan on the screen', async () => {
    const { element } = await mount('damaged', { answers: VISITORS.open, step: 'result' });
    expect(wordsIn(element)).to.include('Nothing was loaded').and.not.match(/answer again|Answer the questions/i);
  });

  it('says to a clinician what could not be read, and what to do', async () => {
    const { element } = await mount('newer', { visit: { link: 'newer', isForClinician: true } });
    expect(wordsIn(element)).to.include('None of the ten lines could be read. Ask the visitor for the code again').and.not.include('answer again');
    await expect(element).to.be.accessible();
  });

  it('says on the result what the link held and what it did not', async () => {
    const { stage, element } = await mount('opened', { answers: VISITORS.open, step: 'result' });
    expect(wordsIn(element)).to.include('no name, age or safety answer').and.include('address bar no longer shows');
    expect(stage.announcements).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('says calmly that the language of the link is not here, and nothing of one that is', async () => {
    for (const [linkLang, isTold] of [['tlh', true], ['ur', false], [PSEUDO_LANG, false], ['en', false], ['', false]] as const) {
      const { element } = await mount('opened', { answers: VISITORS.open, step: 'result', visit: { link: 'opened', linkLang } });
      expect(wordsIn(element).includes('does not have the language of the link'), linkLang).to.equal(isTold);
      if (isTold) await expect(element).to.be.accessible();
    }
  });

  const openButton = 'Show the ten lines for a clinician';
  const glow = { answers: VISITORS.discuss, step: 'result' } as const;

  it('leads to what a clinician sees of the link, and is there again on the way back', async () => {
    const { stage, element } = await mount('opened', glow);
    control(element, 'button', openButton).click();
    await settle();
    expect([stage.explorer.link, stage.explorer.step, wordsIn(element)]).to.deep.equal(['clinician', 'result', '']);
    stage.explorer.send({ type: 'go', step: 'result' });
    await element.updateComplete;
    expect(stage.explorer.link).to.equal('opened');
    expect(hasControl(element, 'button', openButton)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('calls that way in the language of the page', async () => {
    for (const [lang, name] of [['ur', 'معالج کے لیے دس سطریں دکھائیں'], ['ar', 'عرض الأسطر العشرة للممارس الصحي']] as const) {
      const { element } = await mount('opened', { ...glow, lang });
      expect(hasControl(element, 'button', name), lang).to.equal(true);
      await expect(element).to.be.accessible();
    }
  });

  for (const [why, scene] of [
    ['“not now”', { answers: VISITORS.notNow }], ['a cause to find first', { answers: VISITORS.cause }], ['no goal with figures', { answers: VISITORS.goals }],
  ] as const) {
    it(`shows no plan that way on ${why}`, async () => {
      const { element } = await mount('opened', { ...glow, ...scene });
      expect([wordsIn(element).includes('Your plan came from a link.'), hasControl(element, 'button', openButton)]).to.deep.equal([true, false]);
    });
  }

  it('leaves the page to a clinician', async () => {
    const { stage, element } = await mount('clinician', { answers: VISITORS.open, step: 'result' });
    expect([wordsIn(element), stage.announcements]).to.deep.equal(['', []]);
  });

  it('does not stand over a question, and is said once', async () => {
    const { stage, element } = await mount('opened', { answers: VISITORS.open, step: 'result' });
    stage.setScene({ step: 'age' });
    await element.updateComplete;
    expect(wordsIn(element)).to.equal('');
    stage.setScene({ step: 'result' });
    await element.updateComplete;
    expect(wordsIn(element)).to.include('Your plan came from a link.');
    expect(stage.announcements).to.have.length(1);
  });

  it('reads well in the dark, narrow, and from right to left', async () => {
    const { element } = await mount('opened', { answers: VISITORS.open, step: 'result', dark: true, width: 320, lang: PSEUDO_LANG });
    await expect(element).to.be.accessible();
  });
});
