import { middle, onAndBack } from './life/middle.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

const SEQUENCES = process.env['TX_SOAK'] ? 5000 : 200;
const AT_ONCE = 5;

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
