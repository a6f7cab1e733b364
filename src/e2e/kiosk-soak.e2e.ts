import type { CDPSession, Page } from '@playwright/test';

import { CANARY } from './crowd/canary.js';
import { held, type Held, inHeap, slope } from './crowd/heap.js';
import { openCrowd } from './crowd/open.js';
import { expect, test } from './support.js';

/** Under `npm run soak -- kiosk` (TX_SOAK=1) as many as come in a long time. */
const VISITS = process.env['TX_SOAK'] ? 5000 : 100;
const PARTS = 10;
const SEED = Number(process.env['TX_SEED'] ?? 20261123);
const MOST_KIB = 2048;
/** Most times that the same visits are made again. */
const TURNS = 5;
/** Seed of answers that come to a plan. */
const WITH_PLAN = 0;

/** Visits of one seed, and what is held when the last of them has gone. Each visitor has a number of their own. */
class Crowd {
  readonly points: (readonly [visits: number, held: Held])[] = [];
  readonly reached: Record<string, number> = {};
  private visitors = 1;

  constructor(private readonly page: Page, private readonly session: CDPSession) {}

  /** The visits from this place on in the row that the seed gives. */
  async come(from: number, count: number): Promise<Held> {
    const done = await this.page.evaluate((given) => window.crowd.visits(given), { seed: SEED + from, count, first: this.visitors + 1 });
    expect(done.wrong).toEqual([]);
    this.visitors += count;
    for (const [screen, times] of Object.entries(done.reached)) this.reached[screen] = (this.reached[screen] ?? 0) + times;
    const now = await held(this.session);
    this.points.push([this.visitors - 1, now]);
    console.warn(`${this.visitors - 1} visits: ${now.heapKib.toFixed(0)} KiB, ${now.nodes} nodes, ${now.listeners} listeners`);
    return now;
  }
}

test(`K9: ${VISITS} visitors who leave in the middle of something leave nothing: no error, no node, no listener, no memory, no word of theirs`, async ({ host }) => {
  test.setTimeout(process.env['TX_SOAK'] ? 7_200_000 : 180_000);
  console.warn(`seed ${SEED}`);
  const page = await openCrowd(host);
  const session = await page.context().newCDPSession(page);

  // A visit that is on is found: otherwise nothing that is not found would mean anything.
  let found = '';
  await expect.poll(async () => {
    await page.evaluate(() => window.crowd.pass(91_000));
    await page.evaluate(([visitor, seed]) => window.crowd.stay(visitor, seed), [1, WITH_PLAN] as const);
    expect(await page.evaluate(() => window.crowd.screen())).toBe('result');
    found = (await inHeap(session, CANARY)).join(' ');
    return found;
  }).toContain('735000001');
  expect(found).toContain(await page.evaluate(() => window.crowd.canaryOf(1)));
  expect(await page.evaluate(() => window.crowd.answersKept())).toBeGreaterThan(0);
  await page.evaluate(() => window.crowd.pass(91_000));

  const crowd = new Crowd(page, session);
  const each = VISITS / PARTS;
  const first = await crowd.come(0, each);
  for (let part = 1; part < PARTS; part += 1) await crowd.come(part * each, each);
  const last = crowd.points.at(-1)?.[1] as Held;
  expect(await inHeap(session, CANARY)).toEqual([]);
  expect(await page.evaluate(() => window.crowd.answersKept()), 'answers that something holds').toBe(0);
  expect(last.listeners, 'listeners').toBe(first.listeners);
  expect(last.heapKib - first.heapKib, 'KiB gained').toBeLessThanOrEqual(MOST_KIB);
  for (const screen of ['concern', 'question', 'result', 'dialog']) expect(crowd.reached[screen], screen).toBeGreaterThan(0);
  console.warn(`how far they came: ${JSON.stringify(crowd.reached)}; a visit gains ${slope(crowd.points.map(([visits, { heapKib }]) => [visits, heapKib])).toFixed(3)} KiB`);

  // Of each kind of markup an engine keeps one for all time, from when it is first seen. What the visits of one seed come to
  // hangs on the machine as well: they are made again until nothing new is seen, where what leaks grows each time.
  const nodes = [(await crowd.come(0, each)).nodes];
  for (let turn = 0; turn < TURNS && (nodes.length < 2 || (nodes.at(-1) ?? 0) > (nodes.at(-2) ?? 0)); turn += 1) nodes.push((await crowd.come(0, each)).nodes);
  expect(nodes.at(-1), `nodes: ${nodes.join(', ')}`).toBeLessThanOrEqual(nodes.at(-2) ?? 0);
});
