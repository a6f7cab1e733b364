import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import type { Settings } from '../../config/settings.js';
import { define } from '../../lib/define.js';
import { mountWith, type TestStage } from '../../testing/explorer.js';
import { control, everything, hasControl, wordsIn } from '../../testing/look.js';
import { definePapers } from '../../testing/papers.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import { Contact } from './contact.js';

define('tx-contact', Contact);
const printed = definePapers();

const OWNER: Partial<Settings> = { ...CLINIC, leadEndpoint: 'https://clinic.example/lead' };
const TITLE = 'Sent. Example Clinic’s server has your message.';
const own = { fetch: window.fetch, now: performance.now.bind(performance), writeText: navigator.clipboard.writeText };

/** Answers the message in this page, once it is let. */
let letIt: () => void = () => undefined;

function type(element: Element, id: string, value: string): void {
  const field = everything(element).find((one): one is HTMLInputElement => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A form that is filled in and on its way, sent with the focus on its button. */
async function mountSending(): Promise<{ stage: TestStage; element: Contact; text: string }> {
  // It has been open for long: no test waits for the time that slows robots down.
  performance.now = () => own.now() - 60_000;
  const { stage, element } = await mountWith<Contact>(html`<tx-contact></tx-contact>`, { step: 'result', answers: VISITORS.discuss, settings: OWNER });
  performance.now = own.now;
  type(element, 'who', 'Sara');
  type(element, 'reach', '0300 0000000');
  control(element, 'checkbox', 'Contact').click();
  await element.updateComplete;
  const text = sheetIn(element, 'The exact text');
  const send = control(element, 'button', 'Send to Example Clinic');
  send.focus();
  send.click();
  await element.updateComplete;
  return { stage, element, text };
}

/** The text under this name. */
function sheetIn(element: Element, name: string): string {
  return everything(element).find((one) => one.getAttribute('aria-label')?.startsWith(name))?.textContent ?? '';
}

const sent = (element: Element): Promise<void> => waitUntil(() => wordsIn(element).includes(TITLE), 'never sent');

describe('<tx-contact> once the message was sent', () => {
  beforeEach(() => {
    const held = new Promise<void>((resolve) => { letIt = resolve; });
    window.fetch = async (_url, { body } = {}) => {
      await held;
      const { key } = JSON.parse(body as string) as { key: string };
      return new Response(JSON.stringify({ ok: true, key }), { headers: { 'content-type': 'application/json' } });
    };
  });
  afterEach(() => {
    window.fetch = own.fetch;
    performance.now = own.now;
    navigator.clipboard.writeText = own.writeText;
    printed.splice(0);
  });

  it('gives the focus to the good news, and says it no second time', async () => {
    const { stage, element } = await mountSending();
    letIt();
    await sent(element);
    await settle();
    expect([focused()?.getAttribute('aria-label'), stage.announcements]).to.deep.equal([TITLE, []]);
  });

  it('says the good news once to somebody who reads on elsewhere, and leaves the focus there', async () => {
    const { stage, element } = await mountSending();
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    letIt();
    await sent(element);
    await settle();
    expect([focused(), stage.announcements]).to.deep.equal([elsewhere, [TITLE]]);
    elsewhere.remove();
  });

  it('prints the very text that was sent, and copies it', async () => {
    const { stage, element, text } = await mountSending();
    expect(hasControl(element, 'button', 'Print it')).to.equal(false);
    letIt();
    await sent(element);
    expect([sheetIn(element, 'What you sent'), text.includes('Sara, 0300 0000000')]).to.deep.equal([text, true]);
    control(element, 'button', 'Print it').click();
    await settle();
    expect(printed).to.deep.equal([{ title: 'What you sent', text }]);
    const copies: string[] = [];
    navigator.clipboard.writeText = (copy) => Promise.resolve(void copies.push(copy));
    control(element, 'button', 'Copy the text').click();
    await waitUntil(() => wordsIn(element).includes('Copied.'), 'nothing is said of the copy');
    expect([copies, stage.announcements]).to.deep.equal([[text], ['Copied.']]);
    await expect(element).to.be.accessible();
  });
});
