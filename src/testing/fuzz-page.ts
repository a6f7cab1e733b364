// Runs on a page beside the widget's script: the same pages that Node reads, mounted and read by a browser.
import fc from 'fast-check';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { cleanText } from '../lib/text.js';
import { anyPage, childOf, harmless, keepsShape, type Page } from './arbitrary-config-page.js';
import { asWritten, made, type Voice } from './arbitrary-config-tree.js';
import { NONSENSE } from './arbitrary-config-values.js';
import { anyVisitor, type Visitor } from './arbitrary-visit.js';

interface Widget extends HTMLElement {
  config: unknown;
  readonly updateComplete: Promise<boolean>;
  setAnswers(answers: object): unknown;
}

interface Mounted {
  readonly page: Page;
  readonly visitor: Visitor;
  readonly widget: Widget;
}

/** What a batch came to. */
export interface Batch {
  readonly mounted: number;
  /** How many came to a page with a cost, and how many could be compared with harmless words. */
  readonly priced: number;
  readonly compared: number;
  readonly faults: readonly string[];
}

const task = (): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve); });
/** Most screens between a general plan and the last answer. */
const SCREENS = 8;
const PLAIN = harmless((text) => cleanText(text, 8));

function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
}

const inside = ({ shadowRoot }: Widget): Element[] => (shadowRoot ? everything(shadowRoot) : []);

/** Sets up a widget as its page wrote it, with other words for the owner's own. */
function setUp(widget: Widget, page: Page, say: Voice): void {
  for (const [name, tree] of page.single.entries) {
    const value = made(tree, say);
    if (!SETTING_ATTRIBUTES.some((attribute) => attribute === name)) continue;
    if (typeof value === 'string') widget.setAttribute(name, value);
    else if (name !== 'lang') Object.assign(widget, { [name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]: value });
  }
  if (page.property !== undefined) widget.config = made(page.property, say);
  const child = childOf(page, keepsShape(page) ? say : asWritten);
  if (child === undefined) return;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = child;
  widget.replaceChildren(script);
}

/** Element names with their counts, in one text. */
function shapeOf(widget: Widget): string {
  const counts = new Map<string, number>();
  for (const { localName } of inside(widget)) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).sort().join(', ');
}

/** Every text, and every name that is only spoken. */
function wordsOf(widget: Widget): string {
  return inside(widget).filter(({ localName }) => !/^(?:style|script)$/.test(localName)).map((element) => {
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data).join(' ');
    return `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('alt') ?? ''} ${own}`;
  }).join('\n');
}

function press(widget: Widget, label: string): boolean {
  const button = inside(widget).find((element) => element.localName === 'button' && element.textContent?.trim().startsWith(label)) as HTMLElement | undefined;
  button?.click();
  return button !== undefined;
}

/** Answers the question on the screen where nothing is chosen yet, and goes on. */
function goOn(widget: Widget): void {
  const choices = inside(widget).filter((element): element is HTMLInputElement => element.localName === 'input' && /radio|checkbox/.test(element.getAttribute('type') ?? ''));
  const none = choices.find((choice) => choice.closest('label')?.textContent?.includes('None of these'));
  if (choices.length > 0 && !choices.some(({ checked }) => checked)) (none ?? choices[1])?.click();
}

/** Every this many, a widget is where it can be seen, and its visitor goes on to a confirmed result. */
const SEEN = 10;

/** Lets every widget draw what it has to: `updateComplete` of a result is kept when its last piece stands. */
async function settle(all: readonly Mounted[]): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await Promise.all(all.map(async ({ widget }) => {
      await widget.updateComplete;
      await Promise.all(inside(widget).filter(({ localName }) => localName === 'tx-result').map((result) => (result as Widget).updateComplete));
    }));
    await task();
  }
}

/** Nobody waits for paints on a page that is not seen, so that its results come at once. */
function lookAway(): () => void {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  return () => { Reflect.deleteProperty(document, 'hidden'); };
}

const isKiosk = (widget: Widget): boolean => inside(widget).some(({ localName }) => localName === 'tx-kiosk');

/** Whether a visit has come to its result. On a kiosk it stands in tabs. */
function hasResult(widget: Widget, text: string): boolean {
  return isKiosk(widget) ? inside(widget).some((element) => element.getAttribute('role') === 'tab') : text.includes('How we work this out');
}

function badLinks(widget: Widget): readonly string[] {
  return inside(widget).flatMap((element) => ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name) ?? ''))
    .filter((address) => address !== '' && !/^(?:https:\/\/|tel:\+?\d+$|mailto:[^<>"]+$|\/[^/\\]|#)/.test(address));
}

/** Mounts pages of one seed together, has each visitor come to the result, and tells what is wrong there. */
export async function fuzzBatch(seed: number, count: number): Promise<Batch> {
  const main = document.querySelector('main') ?? document.body;
  const faults: string[] = [];
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event instanceof ErrorEvent ? event.message : `rejected: ${String(event.reason)}`);
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  const all = fc.sample(fc.record({ page: anyPage, visitor: anyVisitor }), { seed, numRuns: count }).map(({ page, visitor }): Mounted => {
    const widget = document.createElement('treatment-explorer') as Widget;
    setUp(widget, page, asWritten);
    return { page, visitor, widget };
  });
  const [seen, unseen] = [document.createElement('div'), document.createElement('div')];
  unseen.hidden = true;
  all.forEach(({ widget }, index) => (index % SEEN === 0 ? seen : unseen).append(widget));
  const lookBack = lookAway();
  main.replaceChildren(seen, unseen);
  await settle(all);
  for (const { widget, visitor } of all) {
    press(widget, 'Touch to start');
    widget.setAnswers(visitor.answers);
  }
  await settle(all);
  // Health answers set by a page wait for the visitor, and some questions are open. Where there is a cost to see, and on the
  // pages that are seen, they are gone through as assistive technology does.
  const going = all.filter(({ widget }, index) => index % SEEN === 0 || wordsOf(widget).includes('once you say that you are 18 or over'));
  for (const { widget } of going) press(widget, 'Answer them now');
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await settle(going);
    for (const { widget } of going) goOn(widget);
    await settle(going);
    if (going.filter(({ widget }) => press(widget, 'Continue')).length === 0) break;
  }
  await settle(all);
  const before = all.map(({ widget }) => shapeOf(widget));
  const words = all.map(({ widget }) => wordsOf(widget));
  const results = all.map(({ widget }, index) => hasResult(widget, words[index] ?? ''));
  // Pages of a kiosk's tabs are as many as its words need.
  const kiosks = new Set(all.filter(({ widget }) => isKiosk(widget)));
  for (const { widget, page } of all) {
    setUp(widget, page, PLAIN);
    // A widget that is moved reads its set-up anew.
    widget.parentElement?.append(widget);
  }
  await settle(all);
  all.forEach((one, index) => {
    const { widget, page, visitor } = one;
    const where = (fault: string): string => `${fault}\n${fc.stringify({ page, visitor })}`;
    const [shape = '', text = ''] = [before[index], words[index]];
    const nonsense = NONSENSE.exec(text);
    if (nonsense) faults.push(where(`the text …${text.slice(Math.max(0, nonsense.index - 80), nonsense.index + 40)}`));
    if (!kiosks.has(one) && shape !== shapeOf(widget)) faults.push(where(`elements made from text: ${shape}\n${shapeOf(widget)}`));
    if (badLinks(widget).length > 0) faults.push(where(`links to ${badLinks(widget).join(' ')}`));
    if (!results[index]) faults.push(where('no result'));
  });
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  if ('__xss' in globalThis) faults.push('a text ran as a script');
  main.replaceChildren();
  lookBack();
  return {
    mounted: all.length, priced: words.filter((text) => text.includes('Three years added up')).length,
    compared: all.filter(({ page }) => keepsShape(page)).length, faults: [...faults, ...errors.map((error) => `an uncaught error: ${error}`)],
  };
}
