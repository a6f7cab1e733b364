import type { Guest } from './guest.js';
import { SCRIPT } from './host-page.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

/** Whether the engine, driven as here, keeps a page that is left with all that is in it, and shows it again. */
const KEEPS = { chromium: true, firefox: true, webkit: true } as const;
/** A page that is never to be stored is not kept either. */
const headers = { 'cache-control': 'no-cache' };
const OTHER = '/other.html';
const WIDGET = '<main><treatment-explorer advance="manual"></treatment-explorer></main>';

type Way = 'on' | 'back' | 'forward' | 'reload';

/** Leaves the page in this way, and waits for the next one: whether that was kept. */
async function leave(guest: Guest, way: Way, path: string): Promise<boolean> {
  await guest.evaluate((to, other) => {
    Object.assign(window, { isLeft: true });
    addEventListener('pageshow', () => Object.assign(window, { isLeft: false }), { once: true });
    const ways = {
      on: () => { location.href = other; }, back: () => { history.back(); }, forward: () => { history.forward(); }, reload: () => { location.reload(); },
    };
    // The test is answered before the page goes.
    setTimeout(ways[to]);
  }, way, OTHER);
  const isLeft = () => guest.evaluate(() => (window as { isLeft?: boolean }).isLeft ?? null);
  await guest.until(`${path} is there by ${way}`, async () => {
    const now = await guest.ask('ready');
    return now.path === path && now.done && await isLeft() !== true;
  });
  await guest.until('the widget is there', async () => /first|single/.test((await guest.ask('screen')).kind));
  return await isLeft() === false;
}

/** Answers the first question of a concern, and chooses an answer to the second. */
async function answerOne(guest: Guest, concern: string): Promise<void> {
  await guest.evaluate((id) => (document.querySelector('treatment-explorer') as unknown as { start(concern: string): void }).start(id), concern);
  await guest.until('the quiz is there', async () => (await guest.ask('screen')).kind === 'single');
  const { heading } = await guest.ask('screen');
  await guest.ask('activate', 'radio', '', 1);
  await guest.ask('activate', 'button', 'Continue');
  await guest.until('the second question is there', async () => { const now = await guest.ask('screen'); return now.kind === 'single' && now.heading !== heading; });
  await guest.ask('activate', 'radio', '', 2);
}

const standing = async (guest: Guest) => ({ ...await guest.ask('screen'), chosen: await guest.ask('chosen') });

test('H48: by back and by forward a widget in the page is as it was, the page kept by the engine; read anew it is at its beginning; it can be used each time', async ({ guest }) => {
  // A question that meets the change of pages is given up by the driver of WebKit after a while only.
  test.setTimeout(240_000);
  const isKept = KEEPS[guest.engine.name];
  await openLife(guest, {
    headers, body: `${SCRIPT}${WIDGET}`,
    files: { [OTHER]: { body: `<!doctype html><script src="/witness.js"></script><title>Other</title>${SCRIPT}${WIDGET}`, type: 'text/html', headers } },
  });
  const { path } = await guest.ask('ready');
  const first = await standing(guest);
  await answerOne(guest, 'face');
  const before = await standing(guest);
  expect(before.chosen).toHaveLength(1);

  expect(await leave(guest, 'on', OTHER)).toBe(false);
  await answerOne(guest, 'hair');
  const other = await standing(guest);

  for (const [way, to, left] of [['back', path, before], ['forward', OTHER, other], ['back', path, before]] as const) {
    expect(await leave(guest, way, to), `kept, by ${way}`).toBe(isKept);
    expect(await standing(guest), `by ${way}`).toEqual(isKept ? left : first);
    expect(await guest.troubles()).toEqual([]);
  }
  await guest.ask('activate', 'radio', '', 1);
  await guest.ask('activate', 'button', isKept ? 'Continue' : 'Face');
  await guest.until('it goes on', async () => (await guest.ask('screen')).heading !== (isKept ? before : first).heading);

  expect(await leave(guest, 'reload', path)).toBe(false);
  expect(await standing(guest), 'read anew').toEqual(first);
  await answerOne(guest, 'face');
  expect(await standing(guest)).toEqual(before);
  expect(await guest.troubles()).toEqual([]);
});
