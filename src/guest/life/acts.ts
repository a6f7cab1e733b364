import { byRole, deep, TAG, textOf } from '../kit/look.js';
import { charts } from '../kit/visit.js';

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

/** A task later: whatever waits in microtasks is done. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** A painted frame later. */
export const frame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { void task().then(resolve); }); });

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

/** One life: put on the page, first screen drawn, filled in to a result, taken away; sometimes with its charts on their canvases. */
async function live(withCharts: boolean): Promise<void> {
  const widget = mount();
  await widget.updateComplete;
  await task();
  if (!shows(widget, 'tx-start')) throw new Error('no first screen');
  widget.setAnswers(ANSWERS);
  await task();
  if (!shows(widget, 'tx-result')) throw new Error('no result');
  if (withCharts) await drawn();
  for (const canvas of deep(widget.shadowRoot as ShadowRoot)) if (canvas.localName === 'canvas') born.push(new WeakRef(canvas));
  widget.remove();
}

async function drawn(): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    const { all, drawn: done } = charts();
    if (all > 0 && done === all && byRole('button', 'How we work this out').length > 0) return;
    await frame();
  }
  throw new Error(`charts are not drawn: ${JSON.stringify(charts())}`);
}

/** So many lives, one after another; every `every`th one with charts. The witness forgets what they told. */
export async function lives(count: number, every: number): Promise<void> {
  for (let each = 1; each <= count; each += 1) await live(each % every === 0);
  const { events } = (window as unknown as Record<symbol, { readonly events: unknown[] }>)[Symbol.for('witness')] ?? { events: [] };
  events.length = 0;
}

/** Asks the engine to throw away what nobody keeps: by name where it can be asked, by making a lot of waste where not. */
export async function collect(): Promise<void> {
  const { TestUtils, gc } = window as unknown as { TestUtils?: { gc(): Promise<void> }; gc?: () => void };
  if (TestUtils) await TestUtils.gc();
  else if (gc) gc();
  else for (let rounds = 0; rounds < 20; rounds += 1) waste();
  await task();
}

function waste(): number {
  const heap: object[] = [];
  for (let each = 0; each < 50_000; each += 1) heap.push({ each, list: [each] });
  return heap.length;
}
