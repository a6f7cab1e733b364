import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { addLanguage } from '../../content/words/languages.js';
import { define } from '../../lib/define.js';
import { type Answers, concernOf, ESTIMATE_GOALS } from '../../model/answers.js';
import { decodePlan, PLAN_FRAGMENT } from '../../model/plan-code.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, linksIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import type { KeepWay } from '../result/keep.view.js';
import { Take } from './take.js';

define('tx-take', Take);
before(() => addLanguage(pseudoPack(ENGLISH)));

/** A visitor with health answers that nobody else should learn of. */
const ILL: Answers = { ...VISITORS.discuss, age: '55-plus', ever: ['diabetes'], today: ['trying'] };
/** What every text says of the treatment, whoever asks. */
const FOR_ALL = [
  'General information, not medical advice.', 'Serious harm happens; how often is not known.',
  'New lumps or sores up to 12 weeks later: see a skin doctor.',
];
const HEALTH = /diabetes|trying|baby|doctor|age|55|pregnan|health (?!page)/i;

async function mountTake(way: KeepWay, scene: Scene = {}): Promise<{ stage: TestStage; element: Take }> {
  return mountWith<Take>(html`<tx-take .way=${way} .request=${1}></tx-take>`, { step: 'result', answers: VISITORS.discuss, ...scene });
}

function textIn(element: Element): string {
  const field = everything(element).find((one): one is HTMLTextAreaElement => one.localName === 'textarea');
  if (!field) throw new Error('no text is shown');
  return field.value;
}

/** Gives the browser another way to do one thing, until the test is over. */
const own: string[] = [];
function stand(name: 'clipboard' | 'share', value: unknown): void {
  own.push(name);
  Object.defineProperty(navigator, name, { configurable: true, value });
}
afterEach(() => own.splice(0).forEach((name) => Reflect.deleteProperty(navigator, name)));

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  stand('clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } });
});

describe('<tx-take> with a link', () => {
  it('copies the address of the page with the plan in its fragment, and says so', async () => {
    const { stage, element } = await mountTake('link', { answers: ILL });
    await settle();
    const [address = '', code = ''] = textIn(element).split(PLAN_FRAGMENT);
    expect(address).to.equal(location.href.replace(/#.*/, ''));
    expect(decodePlan(code)).to.deep.equal({
      answers: { concern: 'face', goal: 'face-glow', severity: 'some', area: 'medium', sun: 'neither' }, lang: 'en',
    });
    expect(copied).to.deep.equal([textIn(element)]);
    expect([wordsIn(element).endsWith('Copied.'), stage.announcements]).to.deep.equal([true, ['Copied.']]);
    await expect(element).to.be.accessible();
  });

  it('marks the text and tells the keys where the page may not copy', async () => {
    stand('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const { stage, element } = await mountTake('link');
    await settle();
    const field = focused() as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(textIn(element));
    expect(stage.announcements[0]).to.include('Press Ctrl and C');
    await expect(element).to.be.accessible();
  });

  it('does the same where there is no clipboard at all', async () => {
    stand('clipboard', undefined);
    const { element } = await mountTake('link');
    await settle();
    expect(wordsIn(element)).to.include('We could not copy it for you.');
  });

  it('copies again on a press, and forgets that it did once the plan is another', async () => {
    const { stage, element } = await mountTake('link');
    control(element, 'button', 'Copy').click();
    await settle();
    expect(copied).to.have.length(2);
    stage.setScene({ answers: { ...VISITORS.discuss, severity: 'lot' } });
    await element.updateComplete;
    expect(wordsIn(element)).not.to.include('Copied.');
  });

  it('gives neither where the page keeps its route in the fragment, unless it names a place on the page', async () => {
    const own = location.href;
    const place = Object.assign(document.createElement('p'), { id: 'treatments' });
    document.body.append(place);
    try {
      for (const [hash, hasLink] of [['#/treatments', false], ['#tab=2', false], ['#treatments', true]] as const) {
        history.replaceState(null, '', hash);
        const { element } = await mountTake('qr');
        expect(everything(element).some((one) => one.localName === 'textarea'), hash).to.equal(hasLink);
      }
    } finally {
      place.remove();
      history.replaceState(null, '', own);
    }
  });

  for (const [name, answers] of [['“not now”', VISITORS.notNow], ['a cause to find first', VISITORS.cause]] as const) {
    it(`gives neither link nor code for ${name}, whoever asks for it`, async () => {
      for (const way of ['link', 'qr'] as const) {
        const { element } = await mountTake(way, { answers });
        expect(wordsIn(element)).to.equal('');
        expect(everything(element).some((one) => one.localName === 'svg' || one.localName === 'textarea')).to.equal(false);
      }
    });
  }
});

describe('<tx-take> with a code to scan', () => {
  it('shows the code under its name, with the link beside it', async () => {
    const { element } = await mountTake('qr');
    expect(everything(element).find((one) => one.getAttribute('role') === 'img')?.getAttribute('aria-label')).to.equal('QR code with the link to your plan');
    expect(textIn(element)).to.include(PLAN_FRAGMENT);
    await expect(element).to.be.accessible();
  });

  it('is the same in the dark, from right to left and in a narrow column', async () => {
    const { element } = await mountTake('qr', { dark: true, lang: PSEUDO_LANG, width: 320 });
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });
});

describe('<tx-take> with a text to send', () => {
  it('puts what is shown into the e-mail, and no word more', async () => {
    const { element } = await mountTake('email', { settings: CLINIC });
    const url = new URL(linksIn(element)[0]?.href ?? '');
    expect([url.protocol, url.pathname]).to.deep.equal(['mailto:', '']);
    expect(url.searchParams.get('body')?.replace(/\r\n/g, '\n')).to.equal(textIn(element));
    expect(url.searchParams.get('subject')).to.equal('My summary, 22 November 2026');
    expect(textIn(element)).to.include('about 3 sessions').and.include(PLAN_FRAGMENT);
    await expect(element).to.be.accessible();
  });

  it('stays short enough for every e-mail program', async () => {
    const goals = ESTIMATE_GOALS.map((goal): Answers => ({ ...VISITORS.ask, concern: concernOf(goal), goal }));
    for (const answers of [VISITORS.discuss, VISITORS.shedding, VISITORS.goals, ...goals]) {
      const { element } = await mountTake('email', { answers, settings: { ...CLINIC, region: 'US' } });
      expect(linksIn(element)[0]?.href.length).to.be.lessThan(2000);
    }
  });

  for (const way of ['email', 'share'] as const) {
    it(`holds no age, no health answer and nothing of what they came to: ${way}`, async () => {
      const { element } = await mountTake(way, { answers: ILL });
      expect(FOR_ALL.reduce((text, line) => text.replace(line, ''), textIn(element))).not.to.match(HEALTH);
    });
  }

  for (const way of ['email', 'share'] as const) {
    it(`names the treatment, its proof, its harm and the late sign: ${way}`, async () => {
      const { element } = await mountTake(way);
      expect(textIn(element)).to.match(/^Mesotherapy \(many small injections\) for dull or dry skin\. /)
        .and.include('Proof: Limited. Small trials, some linked to makers.');
      for (const line of FOR_ALL) expect(textIn(element)).to.include(line);
    });
  }

  for (const way of ['link', 'qr', 'email', 'share', 'calendar'] as const) {
    it(`holds no price the visitor typed: ${way}`, async () => {
      const { stage, element } = await mountTake(way, { settings: CLINIC });
      const quote = { goal: 'face-glow' as const, priceMinor: 912_300, visits: 1, currency: 'PKR', text: '9123' };
      stage.explorer.send({ type: 'price', pricing: { quote } });
      await element.updateComplete;
      expect(stage.explorer.outcome?.plan?.price?.source).to.equal('quoted');
      const sent = way === 'calendar' ? wordsIn(element) : textIn(element) + linksIn(element).map(({ href }) => decodeURIComponent(href)).join();
      expect(sent).not.to.match(/9[,.\s]?123|you typed|you were told/);
    });
  }

  it('sums up the visitor’s own plan, not a price they only tried', async () => {
    const list = { lowMinor: 500_000, highMinor: 500_000 };
    const settings = { ...CLINIC, prices: { all: { ...list, byPractitioner: { doctor: { lowMinor: 900_000, highMinor: 900_000 } } } } };
    const { stage, element } = await mountTake('email', { settings });
    const before = textIn(element);
    stage.explorer.send({ type: 'price', pricing: { practitioner: 'doctor' } });
    await element.updateComplete;
    expect(stage.explorer.outcome?.plan?.price?.lowMinor).to.equal(900_000);
    expect(textIn(element)).to.equal(before);
  });

  it('shares what is shown', async () => {
    const shared: ShareData[] = [];
    stand('share', (data: ShareData) => { shared.push(data); return Promise.resolve(); });
    const { element } = await mountTake('share');
    await expect(element).to.be.accessible();
    control(element, 'button', 'Choose who gets it').click();
    expect(shared).to.deep.equal([{ text: textIn(element) }]);
  });

  it('stays calm when sharing is given up, and says so when it fails', async () => {
    let fault = 'AbortError';
    stand('share', () => Promise.reject(new DOMException('no', fault)));
    const { element } = await mountTake('share');
    control(element, 'button', 'Choose who gets it').click();
    await settle();
    expect(wordsIn(element)).not.to.include('could not be shared');
    fault = 'NotAllowedError';
    control(element, 'button', 'Choose who gets it').click();
    await settle();
    expect(wordsIn(element)).to.include('It could not be shared from here.');
  });
});

describe('<tx-take> with a text to keep', () => {
  it('says all that the printed summary says, one thing on a line', async () => {
    const { element } = await mountTake('text', { answers: ILL, settings: CLINIC });
    await settle();
    const text = textIn(element);
    expect(text).to.match(/^Mesotherapy \(many small injections\) for dull or dry skin\. My summary, 22 November 2026\n\nAsk your doctor first/);
    for (const part of ['Diabetes', 'Dull or dry', 'Sources', 'Ask at your visit', 'Content 1', 'Example Clinic']) expect(text).to.include(part);
    expect(text).not.to.match(/undefined|NaN|\[object|\n{3}| $/m);
    expect(copied).to.deep.equal([text]);
    await expect(element).to.be.accessible();
  });

  it('is the note for the doctor on “not now”', async () => {
    const { element } = await mountTake('text', { answers: VISITORS.notNow });
    expect(textIn(element)).to.include('Not now').and.not.match(/session|http|Rs/i);
  });
});
