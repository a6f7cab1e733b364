import type { Guest } from './guest.js';
import { held } from './life/held.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

/** How many lives, in CI and under `npm run soak` (`TX_SOAK=1`). */
const LIVES = { chromium: 10_000, firefox: 2000, webkit: 2000 } as const;
/** Every so many-th has its charts drawn. */
const CHARTS_EVERY = 50;
const AT_ONCE = 250;
/** Without a way to ask the engine for its waste, some of what is gone may still be found on its stack. */
const ON_THE_STACK = 10;

async function lives(guest: Guest, count: number, every = CHARTS_EVERY): Promise<void> {
  for (let lived = 0; lived < count; lived += AT_ONCE) {
    await guest.evaluate((some, each) => window.life.lives(some, each), Math.min(AT_ONCE, count - lived), every);
  }
}

/** Until what was taken from the page is gone from memory too. */
async function letGo(guest: Guest, most: number): Promise<void> {
  await expect.poll(async () => {
    await guest.evaluate(() => window.life.collect());
    return guest.evaluate(() => window.life.alive());
  }, { message: 'widgets and canvases that are kept', intervals: [100], timeout: 60_000 }).toBeLessThanOrEqual(most);
}

test('H37: a widget that is put on a page and taken away, 10,000 times in Chromium and 2,000 times in each other engine, leaves nothing', async ({ guest }) => {
  test.setTimeout(600_000);
  await openLife(guest);
  const keeps = guest.engine.name === 'webkit' ? ON_THE_STACK : 0;
  // The first ones bring what stays for good: style sheets, templates, the chart library.
  await lives(guest, 100, 5);
  await letGo(guest, keeps);
  const [left, kept] = [await guest.evaluate(() => window.life.left()), await held(guest.engine)];
  await lives(guest, LIVES[guest.engine.name]);
  await letGo(guest, keeps);
  expect(await guest.evaluate(() => window.life.left()), 'timers, frames, listeners and observers').toEqual(left);
  // What the browser itself counts; it takes several rounds to find all it can throw away.
  await expect.poll(() => held(guest.engine), { message: 'what Chromium holds', intervals: [100], timeout: 60_000 }).toEqual(kept);
  expect(await guest.troubles()).toEqual([]);
});
