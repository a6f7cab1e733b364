import type { Locator } from '@playwright/test';

import { openRoom, type Room, SCREENS } from './kiosk-room.js';
import { COMPLETE, Owner, wordsIn } from './owner.js';
import { axe, expect, test } from './support.js';

/** The boxes of all that can be pressed in the kiosk's own screens. */
async function boxes(targets: Locator): Promise<readonly { readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]> {
  return targets.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { name: one.textContent?.trim() ?? '', x, y, width, height };
  }));
}

/** Each screen that the kiosk draws itself. */
const VIEWS: readonly (readonly [name: string, come: (room: Room) => Promise<void>])[] = [
  ['the pictures', () => Promise.resolve()],
  ['the first question', (room) => room.begin.click()],
  ['the cover', (room) => room.button('Hide screen').click()],
];

for (const [width, height] of SCREENS) {
  test(`K17, K18: at ${width} by ${height} nothing scrolls, targets are 60 px and 12 px apart, within reach on an upright screen`, async ({ host, page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const room = await openRoom(host, { config: { languages: ['en', 'ur', 'ar'] } });
    for (const [name, come] of VIEWS) {
      await come(room);
      await room.wait(1000);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]), name).toEqual([width, height]);
      const targets = await boxes(name === 'the cover' ? room.widget.getByRole('dialog').getByRole('button') : room.widget.getByRole('button'));
      expect(targets.length, name).toBeGreaterThan(1);
      for (const [index, one] of targets.entries()) {
        const what = `${name}: ${one.name}`;
        expect(Math.min(one.width, one.height), what).toBeGreaterThanOrEqual(60);
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height, `${what} is on the screen`).toBe(true);
        if (height > width) expect(one.y, `${what} is within reach`).toBeGreaterThanOrEqual(height / 3);
        for (const other of targets.slice(index + 1)) {
          const gap = Math.max(other.x - one.x - one.width, one.x - other.x - other.width, other.y - one.y - one.height, one.y - other.y - other.height);
          expect(Math.round(gap), `${what} and ${other.name}`).toBeGreaterThanOrEqual(12);
        }
      }
      expect(await axe(page), name).toEqual([]);
    }
  });
}

test('K10: the pictures stand 2 px further each minute, take turns, stop when asked to, and are dimmed after ten minutes', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const room = await openRoom(host);
  const place = () => room.widget.getByText('Rose Clinic', { exact: true }).boundingBox();
  const shown = () => room.widget.getByRole('list').getByRole('listitem').evaluateAll((all) => all.findIndex((one) => one.className === 'on'));
  let before = await place();
  for (let minute = 0; minute < 5; minute += 1) {
    await room.wait(60_000);
    const now = await place();
    expect(Math.hypot((now?.x ?? 0) - (before?.x ?? 0), (now?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThanOrEqual(2);
    before = now;
  }
  const first = await shown();
  await room.wait(6000);
  expect(await shown()).not.toBe(first);
  await room.button('Stop the pictures').click();
  const stopped = await shown();
  await room.wait(30_000);
  expect(await shown()).toBe(stopped);
  const light = () => room.begin.evaluate((button) => getComputedStyle(button.closest('.attract') ?? button).filter);
  expect(await light()).toBe('none');
  // The button counts as a touch: a minute later the pictures begin anew.
  await room.wait(700_000);
  expect(await light()).toContain('brightness');
});

test('K10: where less motion is asked for the pictures do not move', async ({ host, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const room = await openRoom(host);
  const marked = () => room.widget.getByRole('listitem').evaluateAll((all): string => all.map((one) => one.getAttribute('class')).join());
  const before = await marked();
  await room.wait(60_000);
  expect(await marked()).toBe(before);
  await expect(room.button('Stop the pictures')).toHaveCount(0);
});

test('the first screen names no condition', async ({ host }) => {
  const room = await openRoom(host);
  expect(await wordsIn(room.widget)).not.toMatch(/wrinkl|lines|scar|patch|thinn|shedd|fat|cellulite|stretch|loose|pigment|hair loss|acne/i);
});

test('K6: no page of any tab holds a link, whatever the verdict', async ({ host, page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const room = await openRoom(host, { attributes: 'book-url="https://clinic.example/book" phone="+9242111222" whatsapp="+923000000000" region="FR"' });
  const tabs = room.widget.getByRole('tab');
  const more = room.widget.getByRole('tabpanel').getByRole('button', { name: 'More' });
  for (const answers of [COMPLETE.face, { ...COMPLETE.body, goal: 'body-fat', today: ['pregnant'] }, { ...COMPLETE.hair, ever: ['diabetes'] }]) {
    await room.begin.click();
    await new Owner(host).fillIn(room.widget, answers);
    await expect(tabs.first()).toBeVisible();
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(room.widget.getByRole('link')).toHaveCount(0);
      while (await more.isVisible()) {
        await more.click();
        await expect(room.widget.getByRole('link')).toHaveCount(0);
      }
    }
    await room.button('Finish and clear screen').click();
    await room.isCleared();
    await room.wait(500);
  }
});

test('K6: a link that stands there all the same shows its address as a code and opens nothing', async ({ host, page, context }) => {
  const room = await openRoom(host);
  await room.come();
  const address = 'https://clinic.example/book';
  await room.widget.locator('tx-kiosk-quiz').evaluate((quiz, to) => {
    const link = quiz.ownerDocument.createElement('a');
    Object.assign(link, { href: to, textContent: 'Book', target: '_blank' });
    link.style.cssText = 'position: absolute; inset: 200px auto auto 200px; padding: 20px; background: white';
    quiz.shadowRoot?.append(link);
  }, address);
  const link = room.widget.getByRole('link', { name: 'Book' });
  const dialog = room.widget.getByRole('dialog', { name: 'Open it on your phone' });
  const presses: readonly NonNullable<Parameters<Locator['click']>[0]>[] = [{}, { modifiers: ['Control'] }, { button: 'middle' }];
  for (const press of presses) {
    await room.wait(500);
    await link.click(press);
    await expect(dialog).toContainText('clinic.example/book');
    await expect(dialog.getByRole('img', { name: 'Code to scan' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe('https://clinic.test/');
});

test('K4: a long press, a selection and a drag do nothing on the kiosk, and all they do beside it', async ({ host, page }) => {
  const room = await openRoom(host);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="beside">Beside</p>'));
  const refused = (selector: string) => page.evaluate((path) => ['contextmenu', 'selectstart', 'dragstart'].map((name) => {
    const widget = document.querySelector('treatment-explorer')?.shadowRoot?.querySelector('tx-kiosk');
    const target = path ? document.querySelector(path) : widget?.shadowRoot?.querySelector('.screen');
    return !(target?.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable: true })) ?? true);
  }), selector);
  expect(await refused('')).toEqual([true, true, true]);
  expect(await refused('#beside')).toEqual([false, false, false]);
  await room.widget.getByText('While you wait').dblclick();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('K5: nothing is pulled, pinched or zoomed on the kiosk; beside it all is as it was', async ({ host, page }) => {
  const room = await openRoom(host);
  const look = await room.begin.evaluate((button) => {
    const frame = ((button.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot;
    const { overscrollBehaviorY, touchAction } = getComputedStyle(frame.querySelector('section') ?? button);
    return [overscrollBehaviorY, touchAction];
  });
  expect(look).toEqual(['none', 'pan-y']);
  await page.evaluate(() => {
    const refused: boolean[] = [];
    Object.assign(window, { refused });
    window.addEventListener('wheel', ({ defaultPrevented }) => { refused.push(defaultPrevented); }, { passive: true });
    document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed; inset: 0 auto auto 0; z-index: 2147483647; margin: 0; padding: 40px">Beside</p>');
  });
  await page.keyboard.down('Control');
  for (const [place, isRefused] of [[20, false], [300, true]] as const) {
    await page.mouse.move(place, place);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.evaluate(() => (window as unknown as { refused: boolean[] }).refused.splice(0)), `at ${place}`).toEqual([isRefused]);
  }
  await page.keyboard.up('Control');
});

test('K8: the screen is kept awake, again after it was hidden; where it cannot be, nothing is said of it', async ({ host, page }) => {
  await page.addInitScript(() => {
    const asked: { released: boolean }[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: {
      request: () => {
        if (asked.length >= 2) return Promise.reject(new Error('low battery'));
        const lock = { released: false, release: () => Promise.resolve() };
        asked.push(lock);
        return Promise.resolve(lock);
      },
    } });
  });
  await openRoom(host);
  const again = () => page.evaluate(() => {
    const { asked } = window as unknown as { asked: { released: boolean }[] };
    for (const lock of asked) lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
    return asked.length;
  });
  expect(await again()).toBe(2);
  expect(await again()).toBe(2);
});
