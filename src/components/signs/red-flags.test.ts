import { expect, html } from '@open-wc/testing';

import { redFlags } from '../../content/words/en/red-flags.js';
import { signs } from '../../content/words/en/signs.js';
import type { Answers, Concern } from '../../model/answers.js';
import type { Verdict } from '../../model/screening.js';
import { CLEAR, defineExplain } from '../../testing/explain.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { unexplained } from '../../testing/figures.js';
import { control, everything, headingsIn, linksIn, wordsIn } from '../../testing/look.js';
import { settle } from '../../testing/result.js';
import { type Printable, providePrinter } from '../shared/paper.js';
import { Explain } from '../shared/explain.js';
import type { RedFlags } from './red-flags.js';

const VERDICTS: Readonly<Record<Verdict, Answers>> = {
  discuss: CLEAR.face,
  'ask-first': { ...CLEAR.face, ever: ['diabetes'] },
  open: { concern: 'face', goal: 'face-glow' },
  'not-now': { ...CLEAR.face, today: ['pregnant'] },
};

async function mountCard(scene: Scene = {}): Promise<RedFlags> {
  const { element } = await mountWith<RedFlags>(html`<tx-red-flags></tx-red-flags>`, scene);
  return element;
}

const callsIn = (card: RedFlags): readonly string[] =>
  linksIn(card).map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('tel:'));

const signsOf = (...scopes: readonly (Concern | 'fat' | 'chin')[]) =>
  redFlags.filter(({ concerns }) => concerns.some((concern) => scopes.includes(concern)));

describe('<tx-red-flags>', () => {
  before(defineExplain);

  for (const [verdict, answers] of Object.entries(VERDICTS)) {
    it(`stands with every sign, its urgency and the number under "${verdict}"`, async () => {
      const card = await mountCard({ answers, settings: { region: 'GB' } });
      const words = wordsIn(card);
      for (const { when, notice, text } of signsOf('face')) expect(words).to.contain(when).and.to.contain(notice).and.to.contain(text);
      expect(words).to.contain('In an emergency, call 999.').and.to.not.contain('Source: Our a');
      for (const urgency of ['Emergency', 'Same day', 'Soon']) expect(words).to.contain(urgency);
      expect(callsIn(card)).to.include('tel:999');
      await expect(card).to.be.accessible();
    });
  }

  it('needs no answers: then it shows the signs of every treatment', async () => {
    const words = wordsIn(await mountCard());
    for (const { notice } of redFlags) expect(words).to.contain(notice);
  });

  it('opens how every figure is known, with a number and without', async () => {
    for (const region of ['', 'GB', 'PK']) expect(unexplained(await mountCard({ settings: { region } })), region).to.deep.equal([]);
  });

  it('says the number beside each emergency, where it holds for the whole place', async () => {
    const urgent = redFlags.filter(({ urgency }) => urgency === 'now').length;
    const told = async (region: string): Promise<number> => wordsIn(await mountCard({ settings: { region } })).split('Emergency 1').length - 1;
    expect(await told('DE')).to.equal(urgent);
    expect(await told('PK')).to.equal(0);
    expect(await told('')).to.equal(0);
  });

  it('prints by itself, and says so calmly where it cannot', async () => {
    const { stage, element } = await mountWith<RedFlags>(html`<tx-red-flags></tx-red-flags>`);
    const papers: Printable[] = [];
    providePrinter((_explorer, what) => Promise.resolve(papers.push(what) > 0));
    control(element, 'button', signs.print).click();
    await settle();
    expect(papers).to.deep.equal(['signs']);
    expect(wordsIn(element)).to.not.contain(signs.know.failed);
    stage.setExplorer({ bring: () => Promise.resolve(false) });
    await settle();
    control(element, 'button', signs.print).click();
    await settle();
    expect(papers).to.have.length(1);
    expect(wordsIn(element)).to.contain(signs.know.failed);
    await expect(element).to.be.accessible();
  });

  it('offers the emergency call right under its number, before Print', async () => {
    const words = wordsIn(await mountCard({ settings: { region: 'GB' } }));
    expect(words).to.contain('In an emergency, call 999. Call 999 Keep');
    expect(words.indexOf('Call 999')).to.be.lessThan(words.indexOf(signs.print));
  });

  it('keeps the signs free of buttons, and opens at its end what they rest on', async () => {
    const card = await mountCard({ answers: CLEAR.face, settings: { region: 'PK' } });
    const explains = everything(card).filter((element): element is Explain => element instanceof Explain);
    expect(explains).to.have.length(1);
    const sources = signsOf('face').flatMap((sign) => sign.sources);
    expect(explains[0]?.of).to.have.property('sources').that.includes.members([...sources, 'emergency_pk_punjab']);
    expect(wordsIn(card).endsWith('How we know')).to.equal(true);
  });

  it('says where a number was confirmed, if not in the whole country', async () => {
    const words = wordsIn(await mountCard({ answers: CLEAR.hair, settings: { region: 'PK' } }));
    expect(words).to.contain('call 1122 or your local emergency number.').and.to.contain('1122 was confirmed for Punjab and Islamabad.');
    const owners = wordsIn(await mountCard({ answers: CLEAR.hair, settings: { region: 'PK', emergencyNumber: '15' } }));
    expect(owners).to.contain('In an emergency, call 15.').and.to.not.contain('Punjab');
  });

  it('says "your local emergency number" where none is known, and dials nothing', async () => {
    const card = await mountCard({ answers: CLEAR.hair });
    expect(wordsIn(card)).to.contain('In an emergency, call your local emergency number.');
    expect(callsIn(card)).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('prefers the number the owner set', async () => {
    expect(callsIn(await mountCard({ settings: { region: 'PK', emergencyNumber: '115' } }))).to.deep.equal(['tel:115']);
  });

  it('offers to call the clinic where contact is open, and never under "not now"', async () => {
    const settings = { region: 'GB', phone: '+441234567', clinicName: 'Example Clinic' };
    const open = await mountCard({ answers: CLEAR.face, settings });
    expect(wordsIn(open)).to.contain('Call Example Clinic');
    expect(callsIn(open)).to.include('tel:+441234567');
    expect(callsIn(await mountCard({ answers: VERDICTS['not-now'], settings }))).to.deep.equal(['tel:999']);
    expect(callsIn(await mountCard({ answers: VERDICTS.open, settings }))).to.deep.equal(['tel:999']);
  });

  it('tells the page before the clinic is called, and leaves the call to a page that takes it over', async () => {
    const { stage, element } = await mountWith<RedFlags>(html`<tx-red-flags></tx-red-flags>`, {
      answers: CLEAR.face, settings: { phone: '+441234567' },
    });
    const [call] = linksIn(element).filter(({ href }) => href === 'tel:+441234567');
    call?.addEventListener('click', (event) => event.preventDefault(), { once: true });
    call?.click();
    expect(stage.actions).to.deep.equal(['call']);
  });

  it('takes the heading level of the page it stands on', async () => {
    const { element } = await mountWith<RedFlags>(html`<tx-red-flags .level=${3}></tx-red-flags>`);
    expect(headingsIn(element)).to.deep.equal([{ level: 3, text: 'When to get help after a visit' }]);
  });
});
