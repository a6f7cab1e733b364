import { byRole, deep, TAG, textOf } from '../kit/look.js';
import { charts } from '../kit/visit.js';
import { frame, task } from './task.js';

export { frame, task };

/** What a page may do with a widget. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  config: unknown;
  goal: string | null;
  setAnswers(answers: object): unknown;
  start(concern?: string): void;
  reset(): void;
}

/** Every question of one concern answered, by somebody nobody would warn. */
export const ANSWERS = {
  goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither', age: '35-54', today: ['none'], ever: ['none'],
} as const;

/** Every so many-th comes to its result. */
const SHOWN_EVERY = 10;

/** What the page keeps only as long as somebody else does. */
let born: WeakRef<object>[] = [];

export function alive(): number {
  born = born.filter((one) => one.deref() !== undefined);
  return born.length;
}

export function mount(home: ParentNode = document.body): Widget {
  const widget = document.createElement(TAG) as Widget;
  born.push(new WeakRef(widget));
  home.append(widget);
  return widget;
}

const shows = (widget: Widget, tag: string): boolean =>
  deep(widget.shadowRoot as ShadowRoot).some((element) => element.localName === tag && textOf(element).trim().length > 40);

/**
 * One life: put on the page, filled in, taken away. Most are gone while something of them is still to be drawn, and without a
 * frame between; `isWhole` for one that comes from its first screen to a result with its charts on their canvases.
 */
async function live(nth: number, isWhole: boolean): Promise<void> {
  const widget = mount();
  if (isWhole || nth % SHOWN_EVERY === 0) await toResult(widget);
  else widget.setAnswers(ANSWERS);
  if (isWhole) await drawn();
  else if (nth % 2 > 0) await widget.updateComplete;
  for (const canvas of deep(widget.shadowRoot as ShadowRoot)) if (canvas.localName === 'canvas') born.push(new WeakRef(canvas));
  widget.remove();
}

async function toResult(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await task();
  if (!shows(widget, 'tx-start')) throw new Error('no first screen');
  widget.setAnswers(ANSWERS);
  await task();
  if (!shows(widget, 'tx-result')) throw new Error('no result');
}

async function drawn(): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    const { all, drawn: done } = charts();
    if (all > 0 && done === all && byRole('button', 'How we work this out').length > 0) return;
    await frame();
  }
  throw new Error(`charts are not drawn: ${JSON.stringify(charts())}`);
}

/** So many lives, one after another; every `every`th one whole, with charts. The witness forgets what they told. */
export async function lives(count: number, every: number): Promise<void> {
  for (let each = 1; each <= count; each += 1) await live(each, each % every === 0);
  const { events } = (window as unknown as Record<symbol, { readonly events: unknown[] }>)[Symbol.for('witness')] ?? { events: [] };
  events.length = 0;
}

/** Asks the engine to throw away what nobody keeps: Firefox by name, WebKit, which cannot be asked, by making a lot of waste. */
export async function collect(): Promise<void> {
  const { TestUtils } = window as unknown as { TestUtils?: { gc(): Promise<void> } };
  if (TestUtils) await TestUtils.gc();
  else for (let rounds = 0; rounds < 20; rounds += 1) waste();
  await task();
}

function waste(): number {
  const heap: object[] = [];
  for (let each = 0; each < 50_000; each += 1) heap.push({ each, list: [each] });
  return heap.length;
}
