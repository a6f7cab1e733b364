import type { Guest } from './guest.js';
import { type Counts, held, letGo, PLAIN_DATA } from './life/held.js';
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

/**
 * What there is more of, or less, than before. Of plain data an engine makes some of its own whenever a line of code runs for
 * the second time: fewer than one for each whole life is not the widget's, which would leave one each time.
 */
function differences(before: Counts, now: Counts, wholeLives: number): Counts {
  const changed = Object.entries(now).map(([kind, count]) => [kind, count - (before[kind] ?? 0)] as const);
  return Object.fromEntries(changed.filter(([kind, by]) => (PLAIN_DATA.includes(kind) ? by >= wholeLives : by !== 0)));
}

test('H37: a widget that is put on a page and taken away, 10,000 times in Chromium and 2,000 times in each other engine, leaves nothing', async ({ guest }) => {
  test.setTimeout(600_000);
  await openLife(guest);
  // The first ones bring what stays for good: style sheets, templates, the chart library.
  await lives(guest, 100, 5);
  await letGo(guest);
  const [left, kept] = [await guest.evaluate(() => window.life.left()), await held(guest.engine)];
  const count = LIVES[guest.engine.name];
  await lives(guest, count);
  await letGo(guest);
  expect(await guest.evaluate(() => window.life.left()), 'timers, frames, listeners and observers').toEqual(left);
  // What the browser itself counts; it takes several rounds to find all it can throw away.
  const more = async (): Promise<Counts> => differences(kept, await held(guest.engine), count / CHARTS_EVERY);
  await expect.poll(more, { message: 'what Chromium holds besides', intervals: [100], timeout: 60_000 }).toEqual({});
  expect(await guest.troubles()).toEqual([]);
});
