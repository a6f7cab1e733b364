import { readFile } from 'node:fs/promises';

import type { Guest } from '../guest.js';
import type { HostPage } from '../host-page.js';

/** What a clinic in Islamabad fills in: labels of the form and text. */
const FILLED_IN: readonly (readonly [label: string, text: string])[] = [
  ['Name of the clinic', 'Margalla Skin & Hair'], ['Country', 'Pakistan'], ['Face, lowest price', '7,000'], ['Face, highest price', '18,000'],
  ['Hair, lowest price', '8000'], ['Hair, highest price', '20000'], ['Consultation fee', '2500'], ['WhatsApp number', '+92 300 0000000'], ['Brand colour', '#7A1F5C'],
];

/** The studio's own files as the demo site has them, beside `dist/`. */
async function studioPage(): Promise<HostPage> {
  const [page, look] = await Promise.all(['index.html', 'studio.css'].map((file) => readFile(`demo/studio/${file}`, 'utf8')));
  // The witness of a test lies beside the page.
  return { whole: (page ?? '').replace('<head>', '<head>{{witness}}').replace('studio.css', '/studio.css'), files: { '/studio.css': look ?? '' } };
}

/** Opens the studio and fills it in; the consultation only where it is asked for. */
export async function fillInStudio(guest: Guest, { consultation = false } = {}): Promise<void> {
  await guest.open(await studioPage());
  await guest.until('the studio is there', () => guest.evaluate(() => document.querySelector('tx-studio form') !== null));
  await guest.evaluate(() => { [...document.querySelectorAll<HTMLElement>('tx-studio-stage button')].find((one) => one.textContent === 'Column')?.click(); });
  for (const [label, text] of FILLED_IN) if (consultation || label !== 'Consultation fee') await guest.evaluate(fill, label, text);
}

function fill(label: string, text: string): void {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label)?.htmlFor ?? '';
  const input = document.getElementById(named) ?? document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!input) throw new Error(`no field ${label}`);
  (input as HTMLInputElement).value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The code of a way in. */
export async function codeOf(guest: Guest, tab: string): Promise<string> {
  await guest.until(`the code of ${tab} is there`, () => guest.evaluate((name) => {
    const wanted = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent === name);
    const isChosen = wanted?.getAttribute('aria-selected') === 'true';
    if (!isChosen) wanted?.click();
    return isChosen;
  }, tab));
  const { code } = await guest.evaluate(() => ({ code: document.querySelector('pre code')?.textContent ?? '' }));
  return code;
}

/** The widget of the studio's preview, or of a page, its result shown: what it is set to, and all that it shows. */
export interface Shown {
  readonly settings: string;
  /** Sentence by sentence. */
  readonly text: readonly string[];
  readonly accent: string;
}

/** Looks at the widget. Runs on the page. */
export function shownBy(place: 'page' | 'frame'): Shown {
  const { contentDocument } = document.querySelector('iframe') ?? {};
  const widget = (place === 'frame' ? contentDocument : document)?.querySelector('treatment-explorer') as (HTMLElement & { settings?: { settings: object } }) | null;
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    if (/^(style|script)$/i.test(node.nodeName)) return '';
    const element = node as Partial<HTMLElement>;
    if (node.nodeName === 'SLOT' && node.getRootNode() === widget?.shadowRoot) return '';
    const children = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [...(element.shadowRoot ?? node).childNodes];
    return `${element.getAttribute?.('aria-label') ?? ''} ${children.map(read).join(' ')}`;
  };
  const region = widget?.shadowRoot?.querySelector('section');
  return {
    settings: JSON.stringify(widget?.settings?.settings ?? ''),
    text: widget ? read(widget).replace(/\s+/g, ' ').trim().split('. ') : [],
    accent: region ? getComputedStyle(region).getPropertyValue('--_accent').trim() : '',
  };
}

/** Brings a widget of somebody's page to the result that the preview shows, as a page and a visitor would. Runs on the page. */
export async function visitAsPreview(place: 'page' | 'frame'): Promise<boolean> {
  const { contentDocument } = document.querySelector('iframe') ?? {};
  const widget = (place === 'frame' ? contentDocument : document)?.querySelector('treatment-explorer') as (HTMLElement & { setAnswers(answers: object): void; goTo(step: string): void }) | null;
  if (!widget?.shadowRoot) return false;
  widget.setAnswers({ goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'] });
  widget.goTo('age');
  for (let presses = 0; presses < 60; presses += 1) {
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    const buttons = [...widget.shadowRoot.querySelector('tx-quiz')?.shadowRoot?.querySelectorAll('button') ?? []];
    buttons.find((button) => button.textContent.trim() === 'Continue')?.click();
    if (widget.shadowRoot.querySelector('tx-result')) return true;
  }
  return false;
}
