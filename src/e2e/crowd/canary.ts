import { task } from '../../guest/life/task.js';
import type { Explorer } from '../../state/explorer.js';
import { visitElements, written } from './look.js';

/** A canary and its price: short, so that an engine keeps each as one text, and made of parts, so that no script holds a whole one. */
const WORD = 'zqx';
const PRICE = 735_000_000;
/** How those of any visitor read; they are counted from 1. */
export const CANARY = /zqx\d+v|7350(?!00000)\d{5}/;

let context: unknown;
/** What an earlier visitor answered, as long as anything of the page holds it. */
let answers: WeakRef<object>[] = [];

/** Learns from the first part that asks how the parts of the widget reach a visit. */
export function listenIn(): void {
  window.addEventListener('context-request', (event) => { context = (event as unknown as { context: unknown }).context; }, true);
}

function explorer(): Explorer | undefined {
  let found: Explorer | undefined;
  const [part] = visitElements();
  const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
    context, contextTarget: part, subscribe: false, callback: (value: Explorer) => { found = value; },
  });
  part?.dispatchEvent(request);
  return found;
}

export const canaryOf = (visitor: number): string => `${WORD}${visitor}v`;

/** What a browser keeps for a page, whatever it holds: a kiosk has neither. */
async function kept(): Promise<readonly string[]> {
  const [databases, boxes] = [await indexedDB.databases(), await caches.keys()];
  return [...databases.map(({ name }) => `database ${name ?? ''}`), ...boxes.map((name) => `cache ${name}`)];
}

/** Whether something about the page outside memory tells of any visitor. */
export async function tells(): Promise<readonly string[]> {
  const { href } = location;
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store)).join('');
  const places = { document: written(), address: href, history: JSON.stringify(history.state), stores, cookies: document.cookie, title: document.title, window: window.name, marked: String(getSelection()) };
  return [...Object.entries(places).filter(([, text]) => CANARY.test(text)).map(([place]) => place), ...await kept()];
}

/**
 * Makes a visit one that can be found again: its elements carry the visitor's canary. A kiosk has no field to type in, so what
 * such fields would leave, a letter to a doctor and a price that was told, goes in as parts send it.
 */
export async function mark(visitor: number): Promise<void> {
  const canary = canaryOf(visitor);
  for (const element of visitElements()) Object.assign(element, { canary });
  const visit = explorer();
  if (!visit || visit.step === 'concern') return;
  if (visit.step === 'result') fillIn(visit, canary, PRICE + visitor);
  await task();
  answers.push(new WeakRef(explorer()?.answers ?? visit));
}

function fillIn({ send, outcome }: Explorer, text: string, priceMinor: number): void {
  send({ type: 'note', notes: { paper: { made: text, text } } });
  const goal = outcome?.plan?.goal;
  if (goal) send({ type: 'price', pricing: { quote: { priceMinor, goal, visits: 1, currency: 'PKR', text } } });
}

/** Answers of visitors that something still holds; to be asked after the engine has thrown away what it can. */
export function answersKept(): number {
  answers = answers.filter((one) => one.deref() !== undefined);
  return answers.length;
}
