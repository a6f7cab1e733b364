import type { Guest } from './guest.js';
import { type Counts, held, letGo, PLAIN_DATA } from './life/held.js';
import { type Leaving, QUIZ_STEPS } from './life/leave.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

/** Firefox keeps a few of the last elements itself, such as the one last pressed. */
const OF_ITS_OWN = { chromium: 0, firefox: 10, webkit: 0 } as const;
const TIMES = 5;
/** Elements are among the nodes. */
const UNCOUNTED = ['HTMLElement', ...PLAIN_DATA];

const counted = async (guest: Guest): Promise<Counts> =>
  Object.fromEntries(Object.entries(await held(guest.engine)).filter(([kind]) => !UNCOUNTED.includes(kind)));

const steps = Array.from({ length: QUIZ_STEPS }, (_none, step): [string, Leaving] => [step === 0 ? 'on its first screen' : `at question ${step}`, step]);
const LEAVINGS: readonly (readonly [what: string, when: Leaving])[] = [
  ...steps, ['while its result is drawn', 'while it is drawn'], ['with every detail open', 'with details open'],
  ['while it prints', 'while it prints'], ['while it copies', 'while it copies'],
];

for (const [what, when] of LEAVINGS) {
  test(`H37: taken away ${what}, a widget leaves no node and no listener: counted exactly`, async ({ guest }) => {
    await openLife(guest);
    const lives = async (count: number): Promise<void> => {
      for (let lived = 0; lived < count; lived += 1) await guest.evaluate((now) => window.life.leave(now), when);
    };
    // The first ones bring what stays for good: style sheets, templates, the chart library.
    await lives(2);
    await letGo(guest, OF_ITS_OWN[guest.engine.name]);
    const [left, kept] = [await guest.evaluate(() => window.life.left()), await counted(guest)];
    await lives(TIMES);
    await letGo(guest, OF_ITS_OWN[guest.engine.name]);
    await expect.poll(() => guest.evaluate(() => window.life.left()), 'timers, frames, listeners and observers').toEqual(left);
    // What the browser itself counts; it takes several rounds to find all it can throw away.
    await expect.poll(() => counted(guest), { message: 'what Chromium holds', intervals: [100], timeout: 20_000 }).toEqual(kept);
    expect(await guest.troubles()).toEqual([]);
  });
}
