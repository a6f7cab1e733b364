import { numbers } from '../../testing/numbers.js';
import { ANSWERS, frame, mount, task, type Widget } from './acts.js';
import type { Left } from './left.js';
import { seen } from './seen.js';

interface Scene {
  readonly widgets: Widget[];
  readonly homes: readonly Element[];
  readonly pick: <T>(list: readonly T[]) => T;
}

const CONFIGS: readonly unknown[] = [undefined, { goal: 'hair-early' }, { lang: 'ur', prices: { face: '9000' } }, { nonsense: true }, 'no object', null];

/** What a page may do to a widget at any moment. */
const ACTS: Readonly<Record<string, (widget: Widget, scene: Scene) => void>> = {
  connect: (widget, { homes, pick }) => pick(homes).append(widget),
  move: (widget, { homes, pick }) => pick(homes).prepend(widget),
  moveWithin: (widget) => widget.parentNode?.append(widget),
  clone: (widget, { widgets, homes, pick }) => {
    // A clone made in a frame is an element of the frame, which knows no widget.
    const copy = (widget.ownerDocument === document ? widget.cloneNode(true) : document.importNode(widget, true)) as Widget;
    pick(homes).append(copy);
    widgets.push(copy);
  },
  remove: (widget) => widget.remove(),
  blink: (widget) => {
    const { parentNode } = widget;
    widget.remove();
    parentNode?.append(widget);
  },
  resize: (widget, { pick }) => widget.style.setProperty('width', pick(['0px', '300px', '700px'])),
  hide: (widget, { pick }) => { widget.hidden = pick([true, false]); },
  lang: (widget, { pick }) => widget.setAttribute('lang', pick(['en', 'ur', 'en-US', 'xx-YY', ''])),
  config: (widget, { pick }) => { widget.config = pick(CONFIGS); },
  fillIn: (widget) => void widget.setAnswers(ANSWERS),
  start: (widget, { pick }) => widget.start(pick(['face', 'hair', 'body', undefined])),
  reset: (widget) => widget.reset(),
};

/** One random sequence. Says what is wrong at its end; nothing when all is well. */
async function sequence(seed: number, homes: readonly Element[], left: () => Left): Promise<string> {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const before = JSON.stringify(left());
  const widgets = [mount(pick(homes))];
  const done: string[] = [];
  try {
    for (let acts = 0; acts < 12; acts += 1) {
      const name = pick(Object.keys(ACTS));
      done.push(name);
      ACTS[name]?.(pick(widgets), { widgets, homes, pick });
      const pause = next();
      if (pause > 0.95) await frame();
      else if (pause > 0.7) await task();
      else if (pause > 0.4) await Promise.resolve();
    }
    await task();
    const empty = widgets.filter((widget) => widget.isConnected && !widget.hidden && !seen(widget).heading);
    if (empty.length > 0) return `${seed} (${done.join(', ')}): ${empty.length} of ${widgets.length} show nothing`;
  } catch (error) {
    return `${seed} (${done.join(', ')}): ${String(error)}`;
  } finally {
    for (const widget of widgets) widget.remove();
  }
  await task();
  const after = JSON.stringify(left());
  return after === before ? '' : `${seed} (${done.join(', ')}): left ${after}, not ${before}`;
}

/** So many sequences from this seed on, on the page and in a frame of it: what went wrong in each that did. */
export async function sequences(from: number, count: number, left: () => Left): Promise<readonly string[]> {
  const frameElement = document.createElement('iframe');
  document.body.append(frameElement);
  await frame();
  const homes = [document.body, document.body.appendChild(document.createElement('section'))];
  const inFrame = frameElement.contentDocument?.body;
  if (inFrame) homes.push(inFrame);
  const wrong: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const told = await sequence(seed, homes, left);
    if (told) wrong.push(told);
  }
  frameElement.remove();
  homes[1]?.remove();
  return wrong;
}
