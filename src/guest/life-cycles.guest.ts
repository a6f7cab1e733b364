import type { Guest } from './guest.js';
import { held, letGo } from './life/held.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

/** How many lives. */
const LIVES = { chromium: 10_000, firefox: 2000, webkit: 2000 } as const;
/** Every so many-th is whole, to its drawn charts; under `npm run soak` more of them. */
const CHARTS_EVERY = process.env['TX_SOAK'] ? 20 : 100;

/** In steps with one whole life each, so that no step takes a slow machine too long. */
async function lives(guest: Guest, count: number, every = CHARTS_EVERY): Promise<void> {
  for (let lived = 0; lived < count; lived += every) await guest.evaluate((each) => window.life.lives(each, each), every);
}

test('H37: a widget that is put on a page and taken away, 10,000 times in Chromium and 2,000 times in each other engine, leaves nothing', async ({ guest }) => {
  test.setTimeout(600_000);
  await openLife(guest);
  // The first ones bring what stays for good: style sheets, templates, the chart library.
  await lives(guest, 100, 5);
  await letGo(guest);
  const [left, kept] = [await guest.evaluate(() => window.life.left()), await held(guest.engine)];
  await lives(guest, LIVES[guest.engine.name]);
  await letGo(guest);
  expect(await guest.evaluate(() => window.life.left()), 'timers, frames, listeners and observers').toEqual(left);
  // What the browser itself counts; it takes several rounds to find all it can throw away.
  await expect.poll(() => held(guest.engine), { message: 'what Chromium holds', intervals: [100], timeout: 60_000 }).toEqual(kept);
  expect(await guest.troubles()).toEqual([]);
});
