// Runs on a page beside the widget's script, in every engine: what an owner's texts and addresses become there.
import { cleanText } from '../lib/text.js';
import { BAD_TEXTS, BAD_URLS, LONGEST_TEXT } from './payloads.js';

interface Widget extends HTMLElement {
  config: unknown;
  readonly updateComplete: Promise<boolean>;
  setAnswers(answers: object): unknown;
  goTo(place: string): void;
}

/** What was tried, and all that was wrong. */
export interface PayloadReport {
  readonly tried: number;
  /** Places on the page that show the text. */
  readonly places: number;
  readonly faults: readonly string[];
}

const PLAIN = 'A plain name';
const ANSWERS = { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] };
const SAFE = /^(?:https:\/\/(?!evil|a\.example)|tel:\+?\d+$|mailto:[^<>"]+$|\/(?![/\\])|#)/;

const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve); });

function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
}

const inside = ({ shadowRoot }: Widget): Element[] => (shadowRoot ? everything(shadowRoot) : []);

async function settle(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await frame();
  await frame();
}

/** Waits for a button and presses it as assistive technology does. */
async function press(widget: Widget, label: string): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    const button = inside(widget).find((element) => element.localName === 'button' && element.textContent?.trim().startsWith(label));
    if (button) {
      (button as HTMLElement).click();
      return;
    }
    await settle(widget);
  }
  throw new Error(`no button "${label}"`);
}

/** A widget at a result with everything open that shows words of the owner. */
async function arrive(config: object): Promise<Widget> {
  const widget = document.createElement('treatment-explorer') as Widget;
  widget.config = config;
  (document.querySelector('main') ?? document.body).replaceChildren(widget);
  widget.setAnswers(ANSWERS);
  await press(widget, 'Answer them now');
  for (let screen = 0; screen < 3; screen += 1) {
    await settle(widget);
    await press(widget, 'Continue');
  }
  widget.goTo('result/stories');
  await press(widget, 'Show photos');
  await settle(widget);
  return widget;
}

const MONEY = { currency: 'PKR', prices: 9000, pricesDate: '2026-11-01' };
const STORY = {
  goal: 'face-lines', date: '2026-05', sessions: 4, text: 'Word for word.', sameLight: true, edited: false, consent: { given: true, date: '2026-06-01', scope: 'This page' },
  before: { src: '/a.svg', alt: 'Before', date: '2026-01' }, after: { src: '/b.svg', alt: 'After' },
};

/** The owner's text in every field that takes one. */
function withText(text: string): object {
  const { before, after, consent } = STORY;
  return {
    ...MONEY, clinicName: text, approval: text, included: text, reviewer: { name: text, date: '2026-01-02' },
    stories: [{ ...STORY, text, who: text, consent: { ...consent, scope: text }, before: { ...before, alt: text }, after: { ...after, alt: text } }],
  };
}

/** The address in every field that takes one, beside a story that stays without its photos. */
function withAddress(url: string): object {
  const story = { ...STORY, before: { ...STORY.before, src: url }, after: { ...STORY.after, src: url } };
  return { ...MONEY, bookUrl: url, whatsapp: url, phone: url, email: url, emergencyNumber: url, accent: url, clinics: [{ name: 'Clinic', city: 'Lahore', url }], stories: [story] };
}

const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'alt', 'title', 'value'];

/** Every text and every name, each with a line of its own. */
function linesOf(widget: Widget): string[] {
  return inside(widget).filter(({ localName }) => !/^(?:style|script)$/.test(localName)).flatMap((element) => [
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''), ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
  ]);
}

const countIn = (lines: readonly string[], text: string): number => lines.reduce((sum, line) => sum + line.split(text).length - 1, 0);
const shapeOf = (widget: Widget): string => inside(widget).map(({ localName }) => localName).join(' ');

/** Puts bad texts into every field of the owner: each has to stand wherever harmless words stand, and to make nothing. `size` of them, since an engine waits for no answer for ever. */
export async function tryTexts(from: number, size: number): Promise<PayloadReport> {
  const widget = await arrive(withText(PLAIN));
  const [shape, plain] = [shapeOf(widget), linesOf(widget)];
  const places = countIn(plain, PLAIN);
  const faults: string[] = [];
  const texts = BAD_TEXTS.slice(from, from + size);
  for (const text of texts) {
    widget.config = withText(text);
    await settle(widget);
    const seen = cleanText(text, LONGEST_TEXT);
    const count = countIn(linesOf(widget), seen);
    if (shapeOf(widget) !== shape) faults.push(`${JSON.stringify(text)} made other elements`);
    if (count < places) faults.push(`${JSON.stringify(text)} stands in ${count} places of ${places}`);
    if ('__xss' in globalThis) faults.push(`${JSON.stringify(text)} ran`);
  }
  return { tried: texts.length, places, faults };
}

/** Puts bad addresses into every field that takes one: no link, picture or form may lead there. */
export async function tryAddresses(from: number, size: number): Promise<PayloadReport> {
  const widget = await arrive({ ...withText(PLAIN), bookUrl: 'https://clinic.example/', whatsapp: '+92 300 1234567', phone: '1122', email: 'ask@clinic.example' });
  const leads = (): readonly string[] => inside(widget).flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'srcset', 'xlink:href', 'data'].map((name) => element.getAttribute(name) ?? '')).filter(Boolean);
  const places = leads().filter((url) => /clinic\.example|wa\.me|^tel:1122|svg$/.test(url)).length;
  const faults: string[] = [];
  const addresses = BAD_URLS.slice(from, from + size);
  for (const url of addresses) {
    widget.config = withAddress(url);
    await settle(widget);
    const bad = leads().filter((lead) => !SAFE.test(lead) || /wa\.me|mailto:/.test(lead));
    if (bad.length > 0) faults.push(`${JSON.stringify(url)} became ${bad.join(' ')}`);
    if (!linesOf(widget).some((line) => line.includes('What might it cost?'))) faults.push(`${JSON.stringify(url)} took the result away`);
  }
  return { tried: addresses.length, places, faults };
}
