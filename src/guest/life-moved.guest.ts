import type { Guest } from './guest.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

const SEQUENCES = process.env['TX_SOAK'] ? 5000 : 200;
const AT_ONCE = 25;

/** In the middle of the quiz: one question answered, the next one chosen and not confirmed. */
async function middle(guest: Guest): Promise<void> {
  await guest.evaluate(async () => {
    const { life } = window;
    const widget = life.mount();
    widget.setAttribute('advance', 'manual');
    widget.start('face');
    await life.task();
    life.choose(widget, 1);
    await life.task();
    life.press(widget, 'Continue');
    await life.task();
    life.choose(widget, 2);
    await life.task();
  });
}

/** Goes on with the quiz where it was left, then back to what was answered before. */
const onAndBack = (guest: Guest): Promise<{ readonly on: string; readonly back: string; readonly before: readonly string[] }> => guest.evaluate(async () => {
  const { life } = window;
  const widget = (document.querySelector('treatment-explorer') ?? document.querySelector('iframe')?.contentDocument?.querySelector('treatment-explorer')) as HTMLElement;
  const now = life.seen(widget).heading;
  life.press(widget, 'Continue');
  await life.task();
  const on = life.seen(widget).heading;
  life.press(widget, 'Back');
  await life.task();
  const back = life.seen(widget).heading;
  life.press(widget, 'Back');
  await life.task();
  const before = life.seen(widget).chosen;
  life.press(widget, 'Continue');
  await life.task();
  return { on: on === now ? 'stuck' : 'on', back: back === now ? 'back' : back, before };
});

test('H36: moved in the middle of the quiz, a widget keeps its step and its answers', async ({ guest }) => {
  await openLife(guest, { body: '<script src="/dist/treatment-explorer.js" defer></script><main></main><div><aside></aside></div>' });
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
});

test('H35: adopted into a frame and back, a widget keeps its looks, its step and its answers, and goes on in either', async ({ guest }) => {
  await openLife(guest, { body: '<script src="/dist/treatment-explorer.js" defer></script><iframe width="700" height="900"></iframe><main></main>' });
  await middle(guest);
  const travel = (into: 'frame' | 'page') => guest.evaluate(async (where) => {
    const { life } = window;
    const frame = document.querySelector('iframe');
    const inFrame = frame?.contentDocument?.body as HTMLElement;
    const widget = (document.querySelector('treatment-explorer') ?? inFrame.querySelector('treatment-explorer')) as HTMLElement;
    (where === 'frame' ? inFrame : document.body).append(widget);
    await life.frame();
    return life.seen(widget);
  }, into);
  const start = await guest.evaluate(() => window.life.seen(document.querySelector('treatment-explorer') as HTMLElement));
  for (const where of ['frame', 'page', 'frame'] as const) {
    expect({ where, ...await travel(where) }).toEqual({ where, ...start, isDressed: true });
    expect({ where, ...await onAndBack(guest) }).toEqual({ where, on: 'on', back: 'back', before: [expect.any(String)] });
  }
  const result = await guest.evaluate(async () => {
    const { life } = window;
    const widget = document.querySelector('iframe')?.contentDocument?.querySelector('treatment-explorer') as ReturnType<typeof life.mount>;
    widget.setAnswers(life.ANSWERS);
    for (let waited = 0; waited < 600; waited += 1) {
      await life.frame();
      const { all, drawn } = life.drawings(widget);
      if (all > 1 && all === drawn) break;
    }
    return { ...life.drawings(widget), ...life.seen(widget) };
  });
  expect(result.drawn).toBeGreaterThan(1);
  expect({ drawn: result.drawn, isDressed: result.isDressed }).toEqual({ drawn: result.all, isDressed: true });
  expect({ isDressed: (await travel('page')).isDressed }).toEqual({ isDressed: true });
  expect(await guest.troubles()).toEqual([]);
});

for (const where of ['in the middle of the quiz', 'on the result, with its charts'] as const) {
  test(`H37: taken away for some frames ${where}, and put back, a widget waits for nothing meanwhile and is as it was`, async ({ guest }) => {
    await openLife(guest);
    const before = await guest.evaluate(() => window.life.left());
    await middle(guest);
    const away = await guest.evaluate(async (isResult) => {
      const { life } = window;
      const widget = document.querySelector('treatment-explorer') as ReturnType<typeof life.mount>;
      const drawn = async (): Promise<unknown> => {
        for (let waited = 0; waited < 600; waited += 1) {
          await life.frame();
          const { all, drawn: done } = life.drawings(widget);
          if (all > 1 && all === done) break;
        }
        return life.drawings(widget);
      };
      if (isResult) widget.setAnswers(life.ANSWERS);
      const charts = isResult ? await drawn() : null;
      const look = life.seen(widget);
      widget.remove();
      const left = life.left();
      for (let frames = 0; frames < 3; frames += 1) await life.frame();
      const later = life.left();
      document.body.append(widget);
      return { left, later, look, charts, again: isResult ? await drawn() : null, back: life.seen(widget) };
    }, where.startsWith('on the result'));
    expect(away.left).toEqual(before);
    expect(away.later).toEqual(before);
    expect(away.back).toEqual({ ...away.look, isDressed: true });
    expect(away.again).toEqual(away.charts);
    expect(await guest.troubles()).toEqual([]);
  });
}

test('H38: put on and taken off within one task, and within its own events, a widget ends as it was left', async ({ guest }) => {
  await openLife(guest);
  const before = await guest.evaluate(() => window.life.left());
  const ends = await guest.evaluate(async () => {
    const { life } = window;
    const told: string[] = [];
    for (const rounds of [1, 2, 3, 4]) {
      const widget = document.createElement('treatment-explorer');
      for (let round = 0; round < rounds; round += 1) {
        if (widget.isConnected) widget.remove();
        else document.body.append(widget);
      }
      await life.task();
      told.push(`${rounds}: ${widget.isConnected ? life.seen(widget).heading !== '' : 'away'}`);
      widget.remove();
    }
    for (const type of ['tx-ready', 'tx-step', 'tx-result', 'tx-reset']) {
      for (const way of ['remove', 'blink']) {
        const widget = life.mount();
        widget.addEventListener(type, () => {
          widget.remove();
          if (way === 'blink') document.body.append(widget);
        }, { once: true });
        await life.task();
        widget.setAnswers(life.ANSWERS);
        await life.task();
        widget.reset();
        await life.task();
        told.push(`${type} ${way}: ${widget.isConnected ? life.seen(widget).heading !== '' : 'away'}`);
        widget.remove();
      }
    }
    await life.task();
    return told;
  });
  expect(ends).toEqual([
    '1: true', '2: away', '3: true', '4: away',
    ...['tx-ready', 'tx-step', 'tx-result', 'tx-reset'].flatMap((type) => [`${type} remove: away`, `${type} blink: true`]),
  ]);
  expect(await guest.evaluate(() => window.life.left())).toEqual(before);
  expect(await guest.troubles()).toEqual([]);
});

test(`H38: ${SEQUENCES} random sequences of what a page may do to a widget end well, and leave nothing`, async ({ guest }) => {
  test.setTimeout(60_000 + SEQUENCES * 600);
  await openLife(guest, { body: '<script src="/dist/treatment-explorer.js" defer></script>' });
  await guest.until('the script is there', () => guest.ask('isDefined'));
  for (let seed = 1; seed <= SEQUENCES; seed += AT_ONCE) {
    expect(await guest.evaluate((from, count) => window.life.sequences(from, count), seed, AT_ONCE)).toEqual([]);
  }
  expect(await guest.troubles()).toEqual([]);
});
