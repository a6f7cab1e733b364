import { deep, nameOf } from '../kit/look.js';
import { ANSWERS, frame, mount, task, type Widget } from './acts.js';
import { choose, drawings, press } from './seen.js';

/** Steps of a quiz about the face: its first screen, and its questions. */
export const QUIZ_STEPS = 8;

/** When a widget is taken away: at a step of its quiz, by number, or at something on its result. */
export type Leaving = number | 'while it is drawn' | 'with details open' | 'while it prints' | 'while it copies';

/** As far as a step of the quiz, by the second answer of each question, with an answer chosen there that is not confirmed. */
async function toStep(widget: Widget, step: number): Promise<void> {
  widget.setAttribute('advance', 'manual');
  await task();
  if (step === 0) return;
  widget.start('face');
  for (let asked = 1; ; asked += 1) {
    await task();
    choose(widget, 1);
    await task();
    if (asked === step) return;
    press(widget, 'Continue');
  }
}

/** The result, with every chart on its canvas. */
async function toResult(widget: Widget): Promise<void> {
  widget.setAnswers(ANSWERS);
  for (let waited = 0; waited < 600; waited += 1) {
    await frame();
    const { all, drawn } = drawings(widget);
    if (all > 1 && all === drawn) return;
  }
  throw new Error('the charts are not drawn');
}

/** Until a button is there: the end of a result comes some frames after its beginning. */
async function comes(widget: Widget, name: string): Promise<void> {
  for (let waited = 0; waited < 600 && !inside(widget).some((element) => element.matches('button') && nameOf(element).startsWith(name)); waited += 1) await frame();
}

async function pressSoon(widget: Widget, name: string): Promise<void> {
  await comes(widget, name);
  press(widget, name);
}

const inside = (widget: Widget): Element[] => deep(widget.shadowRoot as ShadowRoot);

async function openDetails(widget: Widget): Promise<void> {
  await comes(widget, 'How we work this out');
  const folds = inside(widget).filter((element) => element.localName === 'summary');
  for (const fold of folds) (fold as HTMLElement).click();
  for (let frames = 0; frames < 5; frames += 1) await frame();
  if (!inside(widget).some((element) => element.localName === 'details' && (element as HTMLDetailsElement).open)) throw new Error('no details');
}

async function print(widget: Widget): Promise<void> {
  const { prototype } = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') as PropertyDescriptor;
  // A printer that never ends, in place of a dialog that nobody answers.
  Object.defineProperty(prototype, 'contentWindow', {
    ...own, get(this: HTMLIFrameElement) { return Object.assign(own.get?.call(this) as Window, { print: () => undefined }); },
  });
  await pressSoon(widget, 'Print');
  const prints = (): boolean => inside(widget).some(({ localName }) => localName === 'iframe');
  // The frame it prints from may go soon: gone with it while it is there.
  for (let waited = 0; waited < 5000 && !prints(); waited += 1) await task();
  Object.defineProperty(prototype, 'contentWindow', own);
  if (!prints()) throw new Error('nothing prints');
}

async function copy(widget: Widget): Promise<void> {
  let asked = 0;
  // Never settled: the widget is gone before it is.
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => { asked += 1; return new Promise<void>(() => undefined); } },
  });
  await pressSoon(widget, 'Copy link');
  for (let waited = 0; waited < 600 && asked === 0; waited += 1) await frame();
  if (asked === 0) throw new Error('nothing copies');
  Reflect.deleteProperty(navigator, 'clipboard');
}

/** One life that ends there. */
export async function leave(when: Leaving): Promise<void> {
  const widget = mount();
  if (typeof when === 'number') await toStep(widget, when);
  else if (when === 'while it is drawn') {
    widget.setAnswers(ANSWERS);
    await frame();
  } else {
    await toResult(widget);
    if (when === 'with details open') await openDetails(widget);
    else await (when === 'while it prints' ? print : copy)(widget);
  }
  widget.remove();
  const { events } = (window as unknown as Record<symbol, { readonly events: unknown[] }>)[Symbol.for('witness')] ?? { events: [] };
  events.length = 0;
}
