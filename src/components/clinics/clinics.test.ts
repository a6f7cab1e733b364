import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { Clinic, Settings } from '../../config/settings.js';
import { addLanguage } from '../../content/words/languages.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, hasControl, headingsIn, linksIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { VISITORS } from '../../testing/result.js';
import './define.js';
import type { Clinics } from './clinics.js';

const clinic = (name: string, city: string, more: Partial<Clinic> = {}): Clinic =>
  ({ name, city, url: `https://${name.toLowerCase().replace(/\W/g, '')}.example/`, about: '', licence: '', isPaid: true, ...more });

const CLINICS = [
  clinic('Clinic C', 'Islamabad', { licence: '00000-P', price: { lowMinor: 800_000, highMinor: 1_400_000, date: '2026-11-12' } }),
  clinic('Clinic A', 'Islamabad', { about: 'By the park' }), clinic('Clinic B', 'Islamabad', { isPaid: false }),
  clinic('Clinic D', 'Lahore'), clinic('Clinic E', 'Karachi'),
];
const SITE: Partial<Settings> = { mode: 'affiliate', partner: 'skin-notebook', partnerSub: 'page-1', currency: 'PKR', clinics: CLINICS };

async function mount(scene: Scene = {}): Promise<{ stage: TestStage; element: Clinics }> {
  return mountWith<Clinics>(html`<tx-clinics></tx-clinics>`, { step: 'result', answers: VISITORS.discuss, settings: SITE, ...scene });
}
const names = (element: Element): readonly string[] => everything(element).filter(({ localName }) => localName === 'li').map((item) => /Clinic \w/.exec(wordsIn(item))?.[0] ?? '');
const cities = (element: Element): readonly HTMLElement[] => everything(element).filter((one): one is HTMLElement => one.hasAttribute('aria-pressed'));

describe('<tx-clinics>', () => {
  it('goes from A to Z, by city and by name, and says so', async () => {
    const { element } = await mount();
    expect(cities(element).map((one) => [wordsIn(one), one.getAttribute('aria-pressed')])).to.deep.equal([['Islamabad', 'true'], ['Karachi', 'false'], ['Lahore', 'false']]);
    expect(names(element)).to.deep.equal(['Clinic A', 'Clinic B', 'Clinic C']);
    expect(wordsIn(element)).to.include('Sorted A to Z by name, never by fee.').and.include('We have not visited these clinics. Check each licence yourself.');
    await expect(element).to.be.accessible();
  });

  it('has the same order whoever pays', async () => {
    const { element } = await mount({ settings: { ...SITE, clinics: [...CLINICS].reverse().map((one) => ({ ...one, isPaid: !one.isPaid })) } });
    expect(names(element)).to.deep.equal(['Clinic A', 'Clinic B', 'Clinic C']);
  });

  it('lets the reader choose the city', async () => {
    const { element } = await mount();
    control(element, 'button', 'Lahore').click();
    await element.updateComplete;
    expect([names(element), cities(element).map((one) => one.getAttribute('aria-pressed'))]).to.deep.equal([['Clinic D'], ['false', 'false', 'true']]);
  });

  it('says how many clinics a city has, once it is chosen', async () => {
    const { stage, element } = await mount();
    control(element, 'button', 'Lahore').click();
    expect(stage.announcements).to.deep.equal(['Clinics in Lahore: 1.']);
  });

  it('lets the reader pick one of many cities from a list, from A to Z', async () => {
    const many = ['G', 'C', 'A', 'B', 'F', 'D', 'E'].map((letter) => clinic(`Clinic ${letter}`, `City ${letter}`));
    const { stage, element } = await mount({ settings: { ...SITE, clinics: many } });
    expect(cities(element)).to.deep.equal([]);
    const list = everything(element).find((one): one is HTMLSelectElement => one.localName === 'select');
    expect([list?.labels[0]?.textContent?.trim().startsWith('City'), list?.value, [...list?.options ?? []].map(({ text }) => text)])
      .to.deep.equal([true, 'City A', ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `City ${letter}`)]);
    if (list) list.value = 'City F';
    list?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([names(element), stage.announcements]).to.deep.equal([['Clinic F'], ['Clinics in City F: 1.']]);
    await expect(element).to.be.accessible();
  });

  it('asks for no city where there is one', async () => {
    const { element } = await mount({ settings: { ...SITE, clinics: [clinic('Clinic A', 'Lahore'), clinic('Clinic B', 'lahore')] } });
    expect([cities(element), names(element)]).to.deep.equal([[], ['Clinic A', 'Clinic B']]);
    expect(wordsIn(element)).to.include('You choose the clinic. Or none.');
  });

  it('says at each link who is paid, and beside it what the link may tell', async () => {
    const { element } = await mount();
    const items = everything(element).filter(({ localName }) => localName === 'li').map((item) => [/Partner link|No fee/.exec(wordsIn(item))?.[0], item.querySelector('a')?.rel]);
    expect(items).to.deep.equal([['Partner link', 'sponsored noopener'], ['No fee', 'noopener noreferrer'], ['Partner link', 'sponsored noopener']]);
    expect(control<HTMLAnchorElement>(element, 'link', 'Visit its site, Clinic A, Partner link, opens a new page').href)
      .to.equal('https://clinica.example/?utm_source=skin-notebook&utm_medium=referral&utm_campaign=treatment-explorer&sub=page-1');
  });

  it('puts nothing of the visit into a link', async () => {
    for (const answers of [VISITORS.discuss, VISITORS.ask]) {
      const { element } = await mount({ answers });
      for (const { href } of linksIn(element)) expect(href).to.not.match(/face|glow|body|fat|bleeding|35/);
    }
  });

  it('tells what a clinic shows of itself', async () => {
    const { element } = await mount();
    const words = wordsIn(element).replace(/[\u2066-\u2069]/g, '');
    expect(words).to.include('Clinic A By the park No licence number here: ask for it. Partner link')
      .and.include('Clinic C Licence number it shows: 00000-P. PKR 8,000 to 14,000 a visit, as listed on 12 November 2026.'.replace('PKR', /Clinic C .*? (Rs|PKR)/.exec(words)?.[1] ?? ''));
  });

  for (const [why, scene, isShown] of [
    ['where money may be seen', {}, true], ['no currency is set', { settings: { ...SITE, currency: '' } }, false],
    ['money is hidden', { settings: { ...SITE, hidesPrices: true } }, false], ['the price is too old', { today: '2028-01-01' }, false],
  ] as const) {
    it(`shows a price ${isShown ? why : `in no way where ${why}`}`, async () => {
      const { element } = await mount(scene);
      expect(/8,000/.test(wordsIn(element))).to.equal(isShown);
    });
  }

  it('asks to confirm an older price', async () => {
    expect(wordsIn((await mount({ today: '2027-06-30' })).element)).to.include('Please confirm.');
    expect(wordsIn((await mount()).element)).to.not.include('Please confirm.');
  });

  it('names no prescription medicine where none may be named', async () => {
    const clinics = [clinic('Clinic A', 'Lahore', { about: 'We use tretinoin' })];
    expect(wordsIn((await mount({ settings: { ...SITE, clinics } })).element)).to.include('Clinic A').and.not.include('tretinoin');
    expect(wordsIn((await mount({ settings: { ...SITE, clinics, medicineNames: true } })).element)).to.include('tretinoin');
  });

  for (const [name, answers] of Object.entries({
    'not now': VISITORS.notNow, 'a cause first': VISITORS.cause, 'an open age': VISITORS.open, 'an age not said': { ...VISITORS.discuss, age: 'unsaid' as const },
    'under 18': { ...VISITORS.discuss, age: 'under-18' as const },
  })) {
    it(`shows no clinic with ${name}`, async () => {
      const { element } = await mount({ answers });
      expect([wordsIn(element), linksIn(element)]).to.deep.equal(['', []]);
    });
  }

  it('shows no clinic where the law is against it', async () => {
    const { element } = await mount({ answers: { ...VISITORS.ask, ever: ['none'] }, settings: { ...SITE, region: 'FR' } });
    expect(wordsIn(element)).to.equal('');
  });

  it('sends to a doctor first where the verdict does', async () => {
    const { element } = await mount({ answers: VISITORS.ask });
    expect(wordsIn(element)).to.include('Speak to your doctor first. Then you choose the clinic. Or none.');
  });

  it('says who is paid before the list, and not where nobody is', async () => {
    const { element } = await mount();
    expect(wordsIn(element).indexOf('This site may earn a fee')).to.be.within(0, wordsIn(element).indexOf('Clinic A'));
    const { element: free } = await mount({ settings: { clinics: [clinic('Clinic A', 'Lahore', { isPaid: false })] } });
    expect(wordsIn(free)).to.include('No fee').and.not.include('may earn');
    expect(linksIn(free).map(({ href }) => href)).to.deep.equal(['https://clinica.example/']);
  });

  it('tells the page before a link is followed, and lets it take over', async () => {
    const { stage, element } = await mount();
    const link = linksIn(element)[0] as HTMLAnchorElement;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(stage.actions).to.deep.equal(['clinic']);
    stage.setExplorer({ act: () => false });
    await element.updateComplete;
    let isTaken = false;
    element.addEventListener('click', (event) => { isTaken = event.defaultPrevented; event.preventDefault(); }, { once: true });
    (linksIn(element)[0] as HTMLAnchorElement).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(isTaken).to.equal(true);
  });

  it('leads to how a practitioner is chosen', async () => {
    const { element } = await mount();
    const led: string[] = [];
    element.onSection = (section) => { led.push(section); };
    control(element, 'button', 'How do I choose a practitioner?').click();
    expect(led).to.deep.equal(['practitioner']);
  });

  it('fits every width, from the right as well', async () => {
    addLanguage(pseudoPack(ENGLISH));
    const { stage, element } = await mount({ lang: PSEUDO_LANG });
    for (const width of [320, 480, 720, 1280]) {
      stage.setScene({ width });
      await stage.updateComplete;
      await element.updateComplete;
      expect(element.scrollWidth, String(width)).to.be.at.most(element.clientWidth);
    }
    expect(headingsIn(element)).to.have.length(1);
    expect(hasControl(element, 'button', 'Islamabad')).to.equal(true);
  });
});
