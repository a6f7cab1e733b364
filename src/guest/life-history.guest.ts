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
/** A page tells its site that it is shown, and whether it was kept: a question to one that is being left may never be answered. */
const [KEPT, ANEW] = ['/shown/kept', '/shown/anew'];
const TELLS = `<script>addEventListener('pageshow', ({ persisted }) => { void fetch(persisted ? '${KEPT}' : '${ANEW}'); });</script>`;
const heard = { [KEPT]: { status: 204 }, [ANEW]: { status: 204 } };

type Way = 'on' | 'back' | 'forward' | 'reload';

/** Leaves the page in this way, and waits for the next one: whether that was kept. */
async function leave(guest: Guest, way: Way, path: string): Promise<boolean> {
  const shown = (): readonly string[] => guest.site.paths.filter((one) => one === KEPT || one === ANEW);
  const earlier = shown().length;
  await guest.evaluate((to, other) => {
    const ways = {
      on: () => { location.href = other; }, back: () => { history.back(); }, forward: () => { history.forward(); }, reload: () => { location.reload(); },
    };
    // The test is answered before the page goes.
    setTimeout(ways[to]);
  }, way, OTHER);
  await guest.until(`a page is shown by ${way}`, () => Promise.resolve(shown().length > earlier));
  await guest.until(`${path} is there`, async () => (await guest.ask('ready')).path === path);
  await guest.until('the widget is there', async () => /first|single/.test((await guest.ask('screen')).kind));
  return shown().at(-1) === KEPT;
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
  const isKept = KEEPS[guest.engine.name];
  await openLife(guest, {
    headers, head: TELLS, body: `${SCRIPT}${WIDGET}`,
    files: { ...heard, [OTHER]: { body: `<!doctype html><script src="/witness.js"></script>${TELLS}<title>Other</title>${SCRIPT}${WIDGET}`, type: 'text/html', headers } },
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
