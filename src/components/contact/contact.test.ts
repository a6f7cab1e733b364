import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import type { LeadSettings, Settings } from '../../config/settings.js';
import { addLanguage } from '../../content/words/languages.js';
import { define } from '../../lib/define.js';
import type { Answers } from '../../model/answers.js';
import { ENGLISH } from '../../testing/english.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, hasControl, linksIn, wordsIn } from '../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../testing/pseudo.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import { Practitioner } from '../detail/practitioner/practitioner.js';
import { Contact } from './contact.js';

define('tx-contact', Contact);
define('tx-practitioner', Practitioner);
before(() => addLanguage(pseudoPack(ENGLISH)));

const LEAD: LeadSettings = { privacyUrl: 'https://clinic.example/privacy', replyDays: 2, contactConsent: '', healthConsent: '', consentVersion: '' };
const OWNER: Partial<Settings> = { ...CLINIC, leadEndpoint: 'https://clinic.example/lead', lead: LEAD };

type Answer = (body: { key: string; text: string }, init: RequestInit) => Promise<Response> | Response;
const ok: Answer = ({ key }) => new Response(JSON.stringify({ ok: true, key }), { headers: { 'content-type': 'application/json' } });
const fails: Answer = () => new Response('', { status: 500 });
const never: Answer = (_body, { signal }) => new Promise((_resolve, reject) => {
  signal?.addEventListener('abort', () => reject(signal.reason as Error));
});

/** The clinic's server, in this page. */
const asked: { url: string; body: Record<string, unknown> }[] = [];
let answer: Answer = ok;
const own = { fetch: window.fetch, now: performance.now.bind(performance) };
beforeEach(() => {
  asked.length = 0;
  answer = ok;
  window.fetch = (url, init = {}) => {
    if (typeof url !== 'string' || !url.startsWith('https://clinic.example')) return own.fetch(url, init);
    const body = JSON.parse(init.body as string) as { key: string; text: string };
    asked.push({ url, body });
    return Promise.resolve(answer(body, init));
  };
});
afterEach(() => {
  window.fetch = own.fetch;
  performance.now = own.now;
});

async function mount(scene: Scene = {}): Promise<{ stage: TestStage; element: Contact }> {
  // It has been open for long: no test waits for the time that slows robots down.
  performance.now = () => own.now() - 60_000;
  const mounted = await mountWith<Contact>(html`<tx-contact></tx-contact>`, { step: 'result', answers: VISITORS.discuss, settings: OWNER, ...scene });
  await mounted.element.updateComplete;
  performance.now = own.now;
  return mounted;
}

function field(element: Element, id: string): HTMLInputElement {
  const found = everything(element).find((one): one is HTMLInputElement => one.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}
function type(element: Element, id: string, value: string): void {
  const one = field(element, id);
  one.value = value;
  one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
async function tick(element: Contact, id: string): Promise<void> {
  field(element, id).click();
  await element.updateComplete;
}
async function fill(element: Contact): Promise<void> {
  type(element, 'who', 'Sara');
  type(element, 'reach', '۰۳۰۰ ۰۰۰ ۰۰۰۰');
  await tick(element, 'agree-contact');
}
async function send(element: Contact): Promise<void> {
  control(element, 'button', 'Send to Example Clinic').click();
  await element.updateComplete;
}
const shown = (element: Element): string => everything(element).find((one) => one.getAttribute('role') === 'group' && /^(The exact text|What you sent|Sending)/.test(one.getAttribute('aria-label') ?? ''))?.textContent ?? '';
const says = (element: Element, words: string) => waitUntil(() => wordsIn(element).includes(words), `no "${words}" in ${wordsIn(element)}`);

describe('<tx-contact>', () => {
  it('shows the exact text first, with nothing of the plan in it and nothing agreed to', async () => {
    const { element } = await mount();
    expect(shown(element)).to.equal('Hello Example Clinic,\n\nI would like to ask about mesotherapy.');
    for (const box of everything(element).filter((one): one is HTMLInputElement => one.matches('input[type=checkbox]'))) expect(box.checked, box.id).to.equal(false);
    expect(everything(element).some(({ id }) => id === 'agree-health')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('L12: puts goal, area and sessions into the text and into every link only once that is ticked', async () => {
    const { element } = await mount({ settings: { ...OWNER, email: 'ask@clinic.example' } });
    const texts = (): string[] => linksIn(element).filter(({ href }) => /wa\.me|^mailto/.test(href))
      .map(({ href }) => (new URL(href).searchParams.get(href.startsWith('mailto') ? 'body' : 'text') ?? '').replace(/\r\n/g, '\n'));
    expect(texts()).to.deep.equal([shown(element), shown(element)]);
    expect(texts().join()).not.to.match(/dull|face|session/);
    await tick(element, 'plan');
    expect(shown(element)).to.include('dull or dry skin, most of the face').and.include('3 sessions (3 to 5)');
    expect(texts()).to.deep.equal([shown(element), shown(element)]);
    await tick(element, 'plan');
    expect(texts().join()).not.to.match(/dull|face|session/);
  });

  it('L7: asks for a second yes where the text tells the plan, and forgets it with the plan', async () => {
    const { element } = await mount();
    await fill(element);
    await tick(element, 'plan');
    await send(element);
    expect(wordsIn(element)).to.include('1 thing to fix above').and.include('take your plan out of the text');
    await tick(element, 'agree-health');
    await tick(element, 'plan');
    await tick(element, 'plan');
    expect(field(element, 'agree-health').checked).to.equal(false);
    expect(asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('L6: keeps Send active, counts what is missing, and leads to the first', async () => {
    const { stage, element } = await mount();
    await send(element);
    await settle();
    expect(wordsIn(element)).to.include('3 things to fix above').and.include('Type a name the clinic can use.').and.include('Type a phone number or an e-mail address.');
    expect(focused()?.id).to.equal('who');
    expect(stage.announcements).to.deep.equal(['3 things to fix above']);
    await fill(element);
    await tick(element, 'agree-contact');
    await send(element);
    await settle();
    expect([focused()?.id, asked.length, stage.told]).to.deep.equal(['agree-contact', 0, []]);
    await expect(element).to.be.accessible();
  });

  it('L7: sends one request with these keys alone, and says so only after the proof', async () => {
    const { stage, element } = await mount({ answers: { ...VISITORS.discuss, ever: ['diabetes'] } });
    await fill(element);
    const text = shown(element);
    await send(element);
    expect(wordsIn(element)).to.include('Sending').and.not.include('Sent.');
    await says(element, 'Sent. Example Clinic’s server has your message.');
    expect(asked).to.have.length(1);
    const { key, at, ...body } = asked[0]?.body ?? {};
    expect([typeof key, typeof at]).to.deep.equal(['string', 'string']);
    expect(body).to.deep.equal({
      version: 1, name: 'Sara', contact: '0300 000 0000', when: '', text,
      consents: { contact: { given: true, version: 'built-in-1', text: 'Example Clinic may use my name, and my phone number or e-mail address, to answer this message and for nothing else.' }, health: null },
      lang: 'en',
    });
    expect(JSON.stringify(asked)).not.to.match(/diabetes|35-54|discuss|face-glow/);
    expect(stage.told).to.deep.equal(['tx-lead', 'tx-lead-sent']);
    expect(wordsIn(element)).to.include('They say they answer within 2 working days.').and.include(text.replace(/\s+/g, ' '));
    expect(stage.visit.notes.message).to.include({ name: '', contact: '', tried: null });
    await expect(element).to.be.accessible();
  });

  it('L1, L2: keeps text and key through a failure, whatever the visitor presses, until the same message has gone', async () => {
    const { stage, element } = await mount();
    await fill(element);
    answer = fails;
    const text = shown(element);
    await send(element);
    await says(element, 'it was not sent. Your text is safe.');
    expect(wordsIn(element)).not.to.include('Sent.');
    expect(shown(element)).to.equal(text);
    await expect(element).to.be.accessible();
    answer = ok;
    control(element, 'button', 'Try again').click();
    await says(element, 'Sent. Example Clinic’s server has your message.');
    expect(new Set(asked.map(({ body }) => JSON.stringify(body)))).to.have.length(1);
    expect(stage.told).to.deep.equal(['tx-lead', 'tx-lead', 'tx-lead-sent']);
  });

  it('L2: sends one request for two clicks and for Enter', async () => {
    const { stage, element } = await mount();
    await fill(element);
    answer = never;
    const button = control(element, 'button', 'Send to Example Clinic');
    button.click();
    button.click();
    button.closest('form')?.requestSubmit();
    await waitUntil(() => asked.length > 0);
    await settle();
    expect([asked.length, stage.told]).to.deep.equal([1, ['tx-lead']]);
    expect(control(element, 'button', 'Sending').getAttribute('aria-disabled')).to.equal('true');
    control(element, 'button', 'Sending').click();
    control(element, 'button', 'Stop').click();
    await says(element, 'You stopped it.');
    expect(asked).to.have.length(1);
  });

  it('L3: is given up when it leaves the page, and the draft stays', async () => {
    const { stage, element } = await mount();
    await fill(element);
    let signal: AbortSignal | null | undefined;
    answer = (body, init) => { ({ signal } = init); return never(body, init); };
    await send(element);
    await waitUntil(() => signal);
    element.remove();
    expect(signal?.aborted).to.equal(true);
    await settle();
    expect(stage.visit.notes.message).to.include({ name: 'Sara', contact: '۰۳۰۰ ۰۰۰ ۰۰۰۰', agreesContact: true });
    expect(stage.problems).to.deep.equal([]);
  });

  const STOPPED: Readonly<Record<string, Answers>> = {
    'pregnant': { ...VISITORS.discuss, today: ['pregnant'] }, 'under 18': { ...VISITORS.discuss, age: 'under-18' },
    'an age not said': { ...VISITORS.discuss, age: 'unsaid' }, 'a serious reaction': { ...VISITORS.discuss, ever: ['severe-reaction'] },
    'a cause to find first': VISITORS.cause,
  };
  for (const [why, answers] of Object.entries(STOPPED)) {
    it(`L6: goes, and gives up what is on its way, once it is "not now": ${why}`, async () => {
      const { stage, element } = await mount();
      await fill(element);
      let signal: AbortSignal | null | undefined;
      answer = (body, init) => { ({ signal } = init); return never(body, init); };
      await send(element);
      await waitUntil(() => signal);
      stage.setScene({ answers });
      await element.updateComplete;
      expect([signal?.aborted, wordsIn(element), linksIn(element).length]).to.deep.equal([true, '', 0]);
      await settle();
      expect(stage.told).to.deep.equal(['tx-lead']);
    });

    it(`L6: never opens where it is "not now": ${why}`, async () => {
      const { element } = await mount({ answers });
      expect([wordsIn(element), everything(element).length]).to.deep.equal(['', 1]);
    });
  }

  it('L6: sends nothing when a listener of the page sends the visitor to "not now"', async () => {
    const { stage, element } = await mount();
    await fill(element);
    const { tell } = stage.explorer;
    stage.setExplorer({ tell: (name) => { stage.setScene({ answers: { ...VISITORS.discuss, today: ['pregnant'] } }); return tell(name); } });
    await element.updateComplete;
    await send(element);
    await settle();
    expect(asked).to.deep.equal([]);
  });

  it('lets the page take a message over, and says so', async () => {
    const { stage, element } = await mount();
    stage.lets = false;
    await fill(element);
    const text = shown(element);
    await send(element);
    await settle();
    expect([asked, stage.told]).to.deep.equal([[], ['tx-lead']]);
    expect(wordsIn(element)).to.include('This form has sent nothing, and your text is still here.');
    expect(shown(element)).to.equal(text);
    await expect(element).to.be.accessible();
  });

  it('sends and tells nothing in test mode, and says so before and after', async () => {
    const { stage, element } = await mount({ settings: { ...OWNER, testMode: true } });
    expect(wordsIn(element)).to.include('Test mode: nothing will be sent.');
    await fill(element);
    await send(element);
    await says(element, 'Test mode: nothing was sent.');
    await settle();
    expect([asked, stage.told]).to.deep.equal([[], []]);
    expect(wordsIn(element)).not.to.include('Sent.');
    await expect(element).to.be.accessible();
  });

  it('loses nothing when it is closed and opened again, or speaks another language', async () => {
    const { stage, element } = await mount();
    await fill(element);
    type(element, 'when', 'noon');
    element.remove();
    stage.content = html`<tx-contact></tx-contact><span></span>`;
    stage.requestUpdate();
    await stage.updateComplete;
    const again = stage.renderRoot.querySelector('tx-contact') as Contact;
    await again.updateComplete;
    expect(['who', 'reach', 'when'].map((id) => field(again, id).value)).to.deep.equal(['Sara', '۰۳۰۰ ۰۰۰ ۰۰۰۰', 'noon']);
    stage.setScene({ lang: PSEUDO_LANG });
    await again.updateComplete;
    expect(field(again, 'who').value).to.equal('Sara');
    expect(wordsIn(again)).to.include('⟦');
    await expect(again).to.be.accessible();
  });

  it('K2: forgets everything with the visit, in fields made anew', async () => {
    const { stage, element } = await mount();
    await fill(element);
    const before = field(element, 'who');
    stage.setScene({ visit: { notes: { ticks: new Set(), value: null, checks: {}, paper: null } } });
    await element.updateComplete;
    await settle();
    expect(field(element, 'who')).not.to.equal(before);
    expect(['who', 'reach'].map((id) => field(element, id).value)).to.deep.equal(['', '']);
    element.remove();
    expect(stage.visit.notes.message).to.include({ name: '', contact: '' });
  });

  it('K2: puts nothing of a cleared visit into the next one when it goes with it', async () => {
    const { stage, element } = await mount();
    await fill(element);
    type(element, 'when', 'noon');
    stage.setScene({ visit: { notes: { ticks: new Set(), value: null, checks: {}, paper: null } } });
    element.remove();
    await settle();
    expect(stage.visit.notes.message).to.equal(undefined);
  });

  it('L11: lets the text be changed with a count of its characters, and tells what is too long', async () => {
    const { element } = await mount();
    await fill(element);
    control(element, 'button', 'Edit').click();
    await element.updateComplete;
    expect(focused()?.id).to.equal('text');
    type(element, 'text', `${'🩺'.repeat(2001)}\u0000`);
    await element.updateComplete;
    expect(wordsIn(element)).to.include('4,002 of 4,000 characters');
    await send(element);
    expect(wordsIn(element)).to.include('This is too long. Use 4,000 characters or fewer.').and.include('Tick “Health” too. The text is in your own words.');
    type(element, 'text', 'a\ud83db\u202e');
    await element.updateComplete;
    control(element, 'button', 'Done').click();
    await tick(element, 'agree-health');
    expect(shown(element)).to.equal('a\ufffdb');
    await send(element);
    await says(element, 'Sent.');
    expect(asked[0]?.body['text']).to.equal('a\ufffdb');
    await expect(element).to.be.accessible();
  });

  it('L10: has a field that says to leave it empty, for those who hear it too; filled, it shows itself and refuses nobody for good', async () => {
    const { element } = await mount();
    const trap = field(element, 'empty');
    expect(wordsIn(trap.parentElement as Element)).to.equal('Leave this empty. It is here to catch robots.');
    expect([trap.closest('[aria-hidden], [hidden]'), getComputedStyle(trap).color === getComputedStyle(trap).backgroundColor]).to.deep.equal([null, false]);
    await fill(element);
    type(element, 'empty', 'https://spam.example');
    await send(element);
    await settle();
    expect(focused()?.id).to.equal('empty');
    expect(trap.offsetHeight).to.be.greaterThan(20);
    expect(wordsIn(element)).to.include('This one must stay empty. Clear it, then send again.');
    expect(asked).to.deep.equal([]);
    type(element, 'empty', '');
    await send(element);
    await says(element, 'Sent.');
    expect(JSON.stringify(asked[0]?.body)).not.to.include('spam');
  });

  it('puts in questions that were ticked, and never one that comes from a health answer', async () => {
    const ticks = new Set(['ask-what', 'ask-night', 'ask-own-raise', 'ask-own-age', 'ask-own-today', 'ask-own-ever', 'ask-own-proof', 'ask-own-sun', 'check-room']);
    const answers: Answers = { ...VISITORS.discuss, ever: ['diabetes'], today: ['unsaid'], sun: 'unsure' };
    const { element } = await mount({ answers, visit: { notes: { ticks, value: null, checks: {}, paper: null } } });
    expect(shown(element)).not.to.include('My questions');
    await tick(element, 'questions');
    expect(shown(element)).to.include('1. What exactly will you inject?').and.include('2. Who do I call at night?').and.not.include('3.');
    await tick(element, 'plan');
    expect(shown(element)).to.include('dull or dry skin').and.include('My questions:').and.not.match(/diabetes|sun|age|pregnan/i);
  });

  it('is a text with its ways, and no form, where the owner has no endpoint', async () => {
    const { element } = await mount({ settings: CLINIC });
    expect(everything(element).some(({ id }) => id === 'who' || id === 'agree-contact')).to.equal(false);
    expect(hasControl(element, 'button', 'Send to')).to.equal(false);
    await tick(element, 'plan');
    expect(new URL(control<HTMLAnchorElement>(element, 'link', 'Ask on WhatsApp').href).searchParams.get('text')).to.equal(shown(element));
    await expect(element).to.be.accessible();
  });

  it('is accessible in the dark, from right to left and in a narrow column', async () => {
    for (const scene of [{ dark: true }, { lang: PSEUDO_LANG, width: 320 }] as const) {
      const { element } = await mount(scene);
      await tick(element, 'plan');
      await send(element).catch(() => undefined);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
    }
  });
});
