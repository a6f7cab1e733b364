import type { Guest } from '../guest.js';
import { middle, onAndBack } from '../life/middle.js';
import { openLife } from '../life/open.js';
import type { Row } from '../row.js';
import { expect, test } from '../test.js';

async function moved(guest: Guest, script?: string): Promise<void> {
  await openLife(guest, { body: '<script src="/dist/treatment-explorer.js" defer></script><main></main><div><aside></aside></div>' }, script);
  await middle(guest);
  const moves = await guest.evaluate(async () => {
    const { life } = window;
    const widget = document.querySelector('treatment-explorer') as HTMLElement;
    const looks = [life.seen(widget)];
    const main = document.querySelector('main') as HTMLElement & { moveBefore?: (node: Node, child: Node | null) => void };
    const aside = document.querySelector('aside') as HTMLElement;
    const ways = [
      () => main.append(widget), () => aside.replaceChildren(widget), () => document.body.insertBefore(widget, document.body.firstChild),
      () => (main.moveBefore ? main.moveBefore(widget, null) : main.append(widget)), () => aside.replaceWith(widget),
    ];
    for (const move of ways) {
      move();
      await life.frame();
      looks.push(life.seen(widget));
    }
    return looks;
  });
  expect(moves[0]?.chosen).toHaveLength(1);
  expect(moves).toEqual(Array.from({ length: 6 }, () => ({ ...moves[0], isDressed: true })));
  expect(await onAndBack(guest)).toEqual({ on: 'on', back: 'back', before: [expect.any(String)] });
  expect(await guest.troubles()).toEqual([]);
}

type When = 'in the middle of the quiz' | 'while its result is being drawn' | 'on the result, with its charts';

async function away(guest: Guest, when: When, script?: string): Promise<void> {
  await openLife(guest, {}, script);
  const before = await guest.evaluate(() => window.life.left());
  await middle(guest);
  const found = await guest.evaluate(async (now) => {
    const { life } = window;
    const widget = document.querySelector('treatment-explorer') as ReturnType<typeof life.mount>;
    const drawn = async (): Promise<{ readonly all: number; readonly drawn: number }> => {
      for (let waited = 0; waited < 600; waited += 1) {
        await life.frame();
        const { all, drawn: done } = life.drawings(widget);
        if (all > 1 && all === done) break;
      }
      return life.drawings(widget);
    };
    const isResult = now !== 'in the middle of the quiz';
    if (isResult) widget.setAnswers(life.ANSWERS);
    await life.task();
    const waits = life.left();
    const charts = now === 'on the result, with its charts' ? await drawn() : null;
    const look = life.seen(widget);
    widget.remove();
    const left = life.left();
    for (let frames = 0; frames < 3; frames += 1) await life.frame();
    const later = life.left();
    document.body.append(widget);
    return { waits, left, later, look, charts, again: isResult ? await drawn() : null, back: life.seen(widget) };
  }, when);
  if (when === 'while its result is being drawn') expect(found.waits.timers + found.waits.frames).toBeGreaterThan(before.timers + before.frames);
  expect(found.left).toEqual(before);
  expect(found.later).toEqual(before);
  expect(found.back).toEqual({ ...found.look, isDressed: true });
  if (found.charts) expect(found.again).toEqual(found.charts);
  expect(found.again?.drawn).toBe(found.again?.all);
  expect(await guest.troubles()).toEqual([]);
}

async function hundred(guest: Guest, script?: string): Promise<void> {
  test.setTimeout(240_000);
  await openLife(guest, {}, script);
  // Step by step, so that no step takes a slow machine too long.
  const sheets = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = Array.from({ length: 100 }, () => life.mount());
    await life.task();
    return { ofFirst: life.sheets(widgets[0] as HTMLElement).size, ofAll: new Set(widgets.flatMap((widget) => [...life.sheets(widget)])).size };
  });
  await guest.evaluate(async () => {
    for (const widget of document.querySelectorAll('treatment-explorer')) {
      widget.setAttribute('advance', 'manual');
      (widget as ReturnType<typeof window.life.mount>).start('face');
    }
    await window.life.task();
  });
  const chosen = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = [...document.querySelectorAll('treatment-explorer')];
    widgets.forEach((widget, index) => { life.choose(widget, index % 5); });
    await life.task();
    return widgets.map((widget) => life.seen(widget).chosen);
  });
  const found = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = [...document.querySelectorAll('treatment-explorer')];
    for (const widget of widgets) life.press(widget, 'Continue');
    await life.task();
    const names = widgets.map((widget) => widget.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label'));
    return {
      names: new Set(names).size, ids: document.querySelectorAll('[id], [name]:not(meta)').length,
      second: widgets.map((widget) => life.seen(widget)),
    };
  });
  expect(sheets.ofAll).toBe(sheets.ofFirst);
  expect(chosen.map(({ length }) => length)).toEqual(Array.from({ length: 100 }, () => 1));
  expect(new Set(chosen.slice(0, 5).flat()).size).toBe(5);
  chosen.forEach((names, index) => expect(names).toEqual(chosen[index % 5]));
  expect({ names: found.names, ids: found.ids }).toEqual({ names: 100, ids: 0 });
  for (const { heading, isDressed } of found.second) expect({ hasHeading: heading !== '', isDressed }).toEqual({ hasHeading: true, isDressed: true });
  expect(await guest.troubles()).toEqual([]);
}

/** What a widget that is moved, taken away, or one of many has to keep to. */
export const lifeRows: readonly Row[] = [
  { id: 'H36', title: 'moved in the middle of the quiz, a widget keeps its step and its answers', run: moved },
  {
    id: 'H37', title: 'taken away for some frames in the middle of the quiz, and put back, a widget waits for nothing meanwhile and is as it was',
    run: (guest, script) => away(guest, 'in the middle of the quiz', script),
  },
  {
    id: 'H37', title: 'taken away for some frames while its result is being drawn, and put back, a widget waits for nothing meanwhile and draws the rest',
    run: (guest, script) => away(guest, 'while its result is being drawn', script),
  },
  {
    id: 'H37', title: 'taken away for some frames on the result, with its charts, and put back, a widget waits for nothing meanwhile and is as it was',
    run: (guest, script) => away(guest, 'on the result, with its charts', script),
  },
  { id: 'H39', title: 'of 100 widgets on a page each is its own: answers, names and ids stay apart, sheets are shared', run: hundred },
];
