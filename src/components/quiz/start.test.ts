import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { redFlags } from '../../content/words/en/red-flags.js';
import { start as startWords } from '../../content/words/en/start.js';
import { addLanguage } from '../../content/words/languages.js';
import { define } from '../../lib/define.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, headingsIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { Start } from './start.js';

define('tx-start', Start);

async function mountStart(scene: Scene = {}): Promise<{ stage: TestStage; element: Start }> {
  return mountWith<Start>(html`<tx-start></tx-start>`, scene);
}

describe('<tx-start>', () => {
  it('offers the three concerns with what clinics plan', async () => {
    const { element } = await mountStart();
    expect(wordsIn(control(element, 'button', 'Face'))).to.contain('Clinics plan 3 to 6 sessions');
    expect(wordsIn(control(element, 'button', 'Hair'))).to.contain('Clinics plan 4 to 12 sessions');
    expect(wordsIn(control(element, 'button', 'Body'))).to.contain('Clinics plan 3 to 15 sessions');
  });

  it('begins with the concern that is chosen', async () => {
    const { stage, element } = await mountStart();
    control(element, 'button', 'Hair').click();
    expect(stage.intents).to.deep.equal([{ type: 'choose-concern', concern: 'hair' }]);
  });

  it('is reached and chosen with keys', async () => {
    const { stage, element } = await mountStart();
    control(element, 'button', 'Body').focus();
    await sendKeys({ press: 'Enter' });
    expect(stage.visit.given.concern).to.equal('body');
  });

  it('tells readers what mesotherapy is, without a choice', async () => {
    const { element } = await mountStart();
    const fold = control(element, 'fold', 'Just reading?');
    fold.click();
    expect(wordsIn(fold.parentElement ?? fold)).to.contain('Proof that it works is limited.');
  });

  it('says when to get help, with the number of the place', async () => {
    const { element } = await mountStart({ settings: { region: 'GB' } });
    const fold = control(element, 'fold', 'Warning signs after an injection');
    expect(wordsIn(fold.parentElement ?? fold)).to.contain('Call 999 now if it is hard to breathe');
    const { element: unknown } = await mountStart();
    expect(wordsIn(unknown)).to.contain('Call your local emergency number now');
    const { element: partial } = await mountStart({ settings: { region: 'PK' } });
    expect(wordsIn(partial)).to.contain('Call 1122 or your local emergency number now');
    const { element: own } = await mountStart({ settings: { region: 'GB', emergencyNumber: '112' } });
    expect(wordsIn(own)).to.contain('Call 112 now');
  });

  it('says under everything whose page this is and who has checked it', async () => {
    const { element } = await mountStart({ settings: { clinicName: 'Example Clinic', approval: 'EX-0000' } });
    const words = wordsIn(element);
    expect(words).to.contain('General information, not medical advice.');
    expect(words).to.contain('Example Clinic. This clinic sells this treatment. Not yet reviewed by a clinician.');
    expect(words).to.match(/Content 1, checked 22 November 2026/u);
    expect(words).to.contain('EX-0000');
  });

  it('names the reviewer when there is one', async () => {
    const { element } = await mountStart({ settings: { reviewer: { name: 'Dr A. Example', date: '2026-10-01' } } });
    expect(wordsIn(element)).to.match(/Reviewed by \u2068?Dr A\. Example\u2069?, 1 October 2026\./u);
    expect(wordsIn(element)).not.to.contain('Not yet reviewed');
  });

  it('takes the focus when the visitor came back to it, and never at load', async () => {
    const { element } = await mountStart();
    expect(element.shadowRoot?.activeElement).to.equal(null);
    const { element: again } = await mountStart({ takesFocus: true });
    expect(wordsIn(again.shadowRoot?.activeElement as Element)).to.equal('Is mesotherapy worth asking about?');
  });

  it('has its headings in order from the level of the page', async () => {
    const { element } = await mountStart({ settings: { headingLevel: 3 } });
    expect(headingsIn(element).map(({ level }) => level)).to.deep.equal([3, 4]);
  });

  for (const width of [320, 360, 720, 1100]) {
    it(`passes automatic checks, ${width} px wide, light and dark`, async () => {
      for (const dark of [false, true]) {
        const { element } = await mountStart({ width, dark });
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });
  }

  it('has no text of its own in any language', async () => {
    addLanguage(pseudoPack({ start: startWords }));
    const { element } = await mountStart({ lang: PSEUDO_LANG, width: 320 });
    // A sentence may hold another one, such as the words for a number that is not known.
    const foreign = wordsIn(element).replace(/⟦[^⟦⟧]*⟧/gu, '').replace(/⟦[^⟦⟧]*⟧/gu, '');
    expect(foreign.trim()).to.equal('');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expect(element).to.be.accessible();
  });

  // The last one: from here on the card is known to the page.
  it('puts the whole card in place of the short warning, which stays while the card does not come', async () => {
    const { stage, element } = await mountStart({ settings: { region: 'GB' }, width: 360 });
    const fold = control(element, 'fold', 'Warning signs after an injection');
    const said = (): string => wordsIn(fold.parentElement ?? fold);
    const toggled = (): Promise<unknown> => oneEvent(fold.parentElement ?? fold, 'toggle');
    const asked: string[] = [];
    stage.setExplorer({ bring: (part) => Promise.resolve(asked.push(part) < 0) });
    await element.updateComplete;
    fold.click();
    await toggled();
    expect(asked).to.deep.equal(['signs']);
    expect(said()).to.contain('Call 999 now if it is hard to breathe').and.to.not.contain('1 to 12 weeks');
    await import('../signs/define.js');
    await (element.shadowRoot?.querySelector('tx-red-flags') ?? element).updateComplete;
    for (const { when, notice } of redFlags) expect(said()).to.contain(when).and.to.contain(notice);
    expect(said()).to.contain('In an emergency, call 999.');
    expect(headingsIn(element).map(({ level }) => level)).to.deep.equal([2, 3, 4]);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
