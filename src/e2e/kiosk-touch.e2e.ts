import type { CDPSession, Page } from '@playwright/test';

import { numbers } from '../testing/numbers.js';
import { openCrowd, OWN_PAGE } from './crowd/open.js';
import { type Finger, Hand } from './crowd/touch.js';
import { expect, test } from './support.js';

const WIDTH = 1280;
const HEIGHT = 800;
/** Under `npm run soak -- kiosk` (TX_SOAK=1) 100,000 in all: each page has no more than the test runner keeps count of without slowing down. */
const TOUCHES = process.env['TX_SOAK'] ? 10_000 : 1500;
const PAGES = process.env['TX_SOAK'] ? 10 : 1;
const TOUCHES_EACH = 100;
/** Counted up from here, a row of touches after the other. */
const SEED = Number(process.env['TX_SEED'] ?? 20261123);
const FINGERS = 10;
/** 20 taps in a second; for five minutes under `npm run soak -- kiosk`. */
const TAP_MS = 50;
const SPAM_MS = process.env['TX_SOAK'] ? 300_000 : 20_000;

test.use({ hasTouch: true, viewport: { width: WIDTH, height: HEIGHT } });

interface Screen {
  readonly page: Page;
  readonly hand: Hand;
  readonly session: CDPSession;
}

async function openScreen(...given: Parameters<typeof openCrowd>): Promise<Screen> {
  const page = await openCrowd(...given);
  const session = await page.context().newCDPSession(page);
  return { page, session, hand: new Hand(session) };
}

/** The middle of what has this name. */
async function spot(page: Page, name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button'): Promise<Finger> {
  const box = await page.getByRole(role, { name }).first().boundingBox();
  if (!box) throw new Error(`no ${String(name)}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const pass = (page: Page, ms: number): Promise<void> => page.evaluate((time) => window.crowd.pass(time), ms);
const heading = (page: Page): Promise<string> => page.getByRole('heading').first().innerText();

/** Two taps, as of a finger that trembles. */
async function tapTwice({ page, hand }: Screen, at: Finger): Promise<void> {
  await hand.tap(at);
  await hand.rest();
  await pass(page, 80);
  await hand.tap(at);
  await hand.rest();
  // The step that comes after it has settled.
  await pass(page, 1000);
}

test('K3: two taps in one place come as far as one, from the pictures on', async ({ host }) => {
  const screen = await openScreen(host);
  const { page } = screen;
  await tapTwice(screen, await spot(page, 'Touch to start'));
  await expect(page.getByRole('button', { name: /^Face/ })).toBeVisible();
  await tapTwice(screen, await spot(page, /^Face/));
  const asked = new Set<string>();
  for (let questions = 0; questions < 9 && await page.getByRole('radio').count() > 0; questions += 1) {
    await expect(page.getByRole('radio', { checked: true }), 'nothing is answered by the tap before').toHaveCount(0);
    expect(asked).not.toContain(await heading(page));
    asked.add(await heading(page));
    await tapTwice(screen, await spot(page, /./, 'radio'));
  }
  expect(asked.size).toBeGreaterThan(3);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  const title = await heading(page);
  await tapTwice(screen, await spot(page, 'Hide screen'));
  await expect(page.getByRole('dialog', { name: 'Screen hidden' })).toBeVisible();
  await tapTwice(screen, await spot(page, 'Show my screen'));
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('K3: a finger that drums on one place goes a step at a time: three in a second at most', async ({ host }) => {
  const screen = await openScreen(host);
  const { page, hand } = screen;
  await tapTwice(screen, await spot(page, 'Touch to start'));
  await tapTwice(screen, await spot(page, /^Face/));
  const asked: string[] = [];
  for (let questions = 0; questions < 5; questions += 1) {
    asked.push(await heading(page));
    await tapTwice(screen, await spot(page, /./, 'radio'));
  }
  const back = await spot(page, 'Back');
  for (let tap = 0; tap < 1000 / TAP_MS; tap += 1) {
    await hand.tap(back);
    await hand.rest();
    await pass(page, TAP_MS);
  }
  await pass(page, 1000);
  expect(asked.slice(2)).toContain(await heading(page));
  expect(asked[4]).not.toBe(await heading(page));
});

test(`K3: ten fingers and a palm, 20 taps a second for ${SPAM_MS / 1000} seconds: nothing is zoomed, marked or scrolled, and all can be used`, async ({ host }) => {
  test.setTimeout(process.env['TX_SOAK'] ? 1_200_000 : 120_000);
  const { page, hand } = await openScreen(host);
  await page.evaluate((ms) => { addEventListener('touchend', () => { window.crowd.tick(ms); }, true); }, TAP_MS);
  const next = numbers(SEED);
  const finger = (): Finger => ({ x: 1 + next() * (WIDTH - 2), y: 1 + next() * (HEIGHT - 2) });
  for (let tap = 0; tap < SPAM_MS / TAP_MS; tap += 1) {
    const kind = next();
    const at = finger();
    if (kind < 0.8) await hand.tap(at);
    else if (kind < 0.9) await hand.tap(...Array.from({ length: FINGERS }, finger));
    // A palm: many places close together.
    else await hand.tap(...Array.from({ length: FINGERS }, () => ({ x: Math.min(WIDTH - 1, at.x + next() * 60), y: Math.min(HEIGHT - 1, at.y + next() * 60) })));
  }
  await hand.rest();
  await pass(page, 500);
  const told = await page.evaluate(() => ({
    scale: window.visualViewport?.scale, marked: String(getSelection()), scrolled: [scrollX, scrollY], screen: window.crowd.screen(), controls: window.crowd.controls().length,
  }));
  expect(told).toMatchObject({ scale: 1, marked: '', scrolled: [0, 0] });
  expect(told.screen).not.toBe('none');
  expect(told.controls).toBeGreaterThan(0);
});

/** A result, as somebody has it before them who has just answered the last question. */
async function comeToResult(page: Page): Promise<void> {
  await page.evaluate(() => window.crowd.stay(1, 0));
  await pass(page, 1000);
}

/** Clears the visit, and with it what a finger lies on. */
async function clearUnderFinger(page: Page): Promise<void> {
  await page.evaluate(() => { (document.querySelector('treatment-explorer') as HTMLElement & { reset(): void }).reset(); });
  await expect.poll(() => page.evaluate(() => window.crowd.screen())).toBe('pictures');
  expect(await page.evaluate(() => window.crowd.touch().isThere), 'what the finger lies on is still there').toBe(false);
}

for (const [what, isBefore] of [['both fingers lie on what goes', true], ['the second comes when what the first lies on has gone', false]] as const) {
  test(`K3: two fingers that spread do not zoom, also where ${what}`, async ({ host }) => {
    const { page, session } = await openScreen(host);
    const spread = (type: 'touchStart' | 'touchMove', ...places: readonly number[]): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map((x, id) => ({ x, y: HEIGHT / 2, id })) });
    await page.evaluate(() => window.crowd.watch());
    await comeToResult(page);
    await spread('touchStart', ...(isBefore ? [600, 680] : [600]));
    await clearUnderFinger(page);
    if (!isBefore) await spread('touchStart', 600, 680);
    for (const by of [100, 200]) await spread('touchMove', 600 - by, 680 + by);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await page.evaluate(() => [window.visualViewport?.scale, window.crowd.touch().isRefused])).toEqual([1, true]);
  });
}

test('K5: a swipe to the side leads back to no page that was there before', async ({ host }) => {
  const { page, hand } = await openScreen(host);
  for (const y of [100, 400, 700]) {
    await hand.swipe({ x: 5, y }, { x: 900, y });
    await hand.swipe({ x: 1275, y }, { x: 300, y });
  }
  await hand.rest();
  await pass(page, 1000);
  await expect(page.getByRole('button', { name: 'Touch to start' })).toBeVisible();
  expect(page.url()).toBe('https://clinic.test/');
});

test('K5: a swipe leads back to no page where what it began on goes away under the finger', async ({ host }) => {
  const { page, session } = await openScreen(host);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: HEIGHT / 2 })) });
  await page.evaluate(() => window.crowd.watch());
  for (const to of [1270, 10]) {
    await comeToResult(page);
    await touch('touchStart', 640);
    await clearUnderFinger(page);
    for (const share of [0.1, 0.3, 0.6, 1]) await touch('touchMove', 640 + (to - 640) * share);
    expect(await page.evaluate(() => window.crowd.touch().refused)).toContain(true);
    await touch('touchEnd');
    await pass(page, 1000);
  }
  await expect(page.getByRole('button', { name: 'Touch to start' })).toBeVisible();
  expect(page.url()).toBe('https://clinic.test/');
});

test('K2: once the finger is up, nothing of the kiosk listens on what it touched', async ({ host }) => {
  const { page, hand, session } = await openScreen(host);
  const listening = async (): Promise<readonly string[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'touched' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    return listeners.map(({ type }) => type).filter((type) => type.startsWith('touch')).sort();
  };
  await page.evaluate(() => Object.assign(window, { touched: window.crowd.controls().find(({ textContent }) => textContent.includes('Touch to start')) }));
  const at = await spot(page, 'Touch to start');
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  expect(await listening()).toEqual(['touchcancel', 'touchend', 'touchmove']);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await hand.rest();
  expect(await listening()).toEqual([]);
});

test('K5: no box of a kiosk that scrolls lets a finger go sideways', async ({ host }) => {
  const { page } = await openScreen(host, OWN_PAGE);
  const asked: Record<string, readonly string[]> = {};
  const ask = async (name: string): Promise<void> => { asked[name] = await page.evaluate(() => window.crowd.sideways()); };
  await ask('pictures');
  await page.evaluate(() => window.crowd.stay(1, 0));
  await ask('result');
  await page.evaluate(() => { (document.querySelector('treatment-explorer') as HTMLElement & { goTo(step: string): void }).goTo('ever'); });
  await pass(page, 1000);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await ask('question');
  await page.getByRole('button', { name: 'Text size' }).click();
  await pass(page, 1000);
  await expect(page.getByRole('dialog')).toBeVisible();
  await ask('card');
  expect(asked).toEqual({ pictures: [], result: [], question: [], card: [] });
});

for (let part = 0; part < PAGES; part += 1) test(`K3: random touches ${part * TOUCHES + 1} to ${(part + 1) * TOUCHES} always end in a screen that can be used, and after a rest in the pictures`, async ({ host }) => {
  test.setTimeout(process.env['TX_SOAK'] ? 1_200_000 : 240_000);
  const first = SEED + part * TOUCHES / TOUCHES_EACH;
  console.warn(`seed ${first}`);
  const { page, hand, session } = await openScreen(host, OWN_PAGE);
  // The browser began with this page (docs/kiosk.md): a busy one may take a swipe before a page can refuse it.
  await session.send('Page.resetNavigationHistory');
  expect(await page.evaluate(() => history.length)).toBe(1);
  const next = numbers(first);
  const finger = (): Finger => ({ x: 1 + next() * (WIDTH - 2), y: 1 + next() * (HEIGHT - 2) });
  await page.evaluate(() => {
    // Between two touches: at once, or after a while.
    let touches = 0;
    addEventListener('touchend', () => {
      touches += 1;
      window.crowd.tick([30, 400, 900, 30, 30, 2000, 400][touches % 7] ?? 0);
    }, true);
  });
  const seen: Record<string, number> = {};
  for (let sequence = 0; sequence < TOUCHES / TOUCHES_EACH; sequence += 1) {
    // Every other one begins where random touches seldom come.
    if (sequence % 2 > 0) {
      const begun = await page.evaluate(async (seed) => {
        await window.crowd.stay(1, seed);
        return window.crowd.screen();
      }, first + sequence);
      seen[begun] = (seen[begun] ?? 0) + 1;
    } else {
      await hand.tap(await spot(page, 'Touch to start'));
    }
    for (let touch = 0; touch < TOUCHES_EACH; touch += 1) {
      const kind = next();
      if (kind < 0.85) await hand.tap(finger());
      else if (kind < 0.92) await hand.swipe(finger(), finger());
      else if (kind < 0.96) await hand.spread(finger(), 100);
      else await hand.tap(...Array.from({ length: FINGERS }, finger));
    }
    await hand.rest();
    const at = `seed ${first}, sequence ${sequence}`;
    const end = await page.evaluate(async () => {
      await window.crowd.pass(500);
      return { screen: window.crowd.screen(), controls: window.crowd.controls().length, scale: window.visualViewport?.scale, sideways: window.crowd.sideways() };
    });
    expect(end.sideways, at).toEqual([]);
    expect(end.screen, at).not.toBe('none');
    expect(end.controls, at).toBeGreaterThan(0);
    expect(end.scale, at).toBe(1);
    seen[end.screen] = (seen[end.screen] ?? 0) + 1;
    const rest = await page.evaluate(async () => {
      await window.crowd.pass(91_000);
      if (window.crowd.screen() === 'staff') await window.crowd.pass(91_000);
      return { screen: window.crowd.screen(), told: await window.crowd.tells(), fields: window.crowd.controls().filter(({ localName }) => localName === 'input').length };
    });
    expect(rest, at).toEqual({ screen: 'pictures', told: [], fields: 0 });
  }
  // Where a row of touches begins or ends.
  console.warn(JSON.stringify(seen));
  for (const screen of ['pictures', 'question', 'result']) expect(seen[screen], screen).toBeGreaterThan(0);
});
