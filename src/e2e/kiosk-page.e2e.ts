import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';

import { Room } from './kiosk-room.js';
import { CLINIC, expect, openKept, test } from './kiosk-site.js';
import { axe } from './support.js';
import { Visitor } from './visitor.js';

test.use({ viewport: { width: 1280, height: 800 } });

/** From the pictures to the result, with every list of answers turned to its end. */
async function comeToResult(room: Room): Promise<void> {
  const visitor = new Visitor(room.page);
  await room.begin.click();
  await visitor.pick('face');
  const [tab, group] = [room.widget.getByRole('tab').first(), room.widget.getByRole('group').first()];
  while (await tab.isHidden()) {
    while (await room.button('More').isVisible()) await room.button('More').click();
    await visitor.reply();
    await expect(tab.or(group).first()).toBeVisible();
  }
}

/** A visit from the pictures through every tab to the code, and to the end. */
async function wholeVisit(page: Page): Promise<void> {
  const room = new Room(page);
  await comeToResult(room);
  const tabs = room.widget.getByRole('tab');
  expect(await tabs.count()).toBeGreaterThanOrEqual(5);
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(room.widget.getByRole('tabpanel')).not.toBeEmpty();
  }
  await expect(room.widget.getByRole('img', { name: 'QR code with the link to your plan' }).first()).toBeVisible();
  await room.button('Finish and clear screen').click();
  await room.isCleared();
}

test('K11: with the network off and the server gone the page opens, and two visitors go all the way, in three languages', async ({ site, page, context }) => {
  test.slow();
  await openKept(page, site);
  await context.setOffline(true);
  await site.stop();
  for (const address of [site.address, `${site.address}index.html?from=home-screen`]) {
    await page.goto(address);
    await expect(new Room(page).widget.getByText('Rose Clinic', { exact: true })).toBeVisible();
    await wholeVisit(page);
  }
  for (const [name, lang] of [['اردو', 'ur'], ['العربية', 'ar']] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator(`treatment-explorer [lang="${lang}"][dir="rtl"]`).first()).toBeVisible();
  }
  expect(site.errors).toEqual([]);
});

test('the worker is that of the page’s own folder, and keeps the files of that folder alone, before and after a visit', async ({ site, page }) => {
  await openKept(page, site);
  const kept = () => page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return [found.sort(), (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope), document.cookie, localStorage.length, sessionStorage.length];
  });
  const before = await kept();
  expect(before).toEqual([
    ['icon.svg', 'index.html', 'kiosk.css', 'kiosk.js', ...['ar.', 'check.', '', 'ur.'].map((part) => `treatment-explorer.${part}js`)].map((file) => `/screen/${file}`).sort(),
    [site.address], '', 0, 0,
  ]);
  await wholeVisit(page);
  expect(await kept()).toEqual(before);
  expect(site.errors).toEqual([]);
});

/** Lets an hour go by in which the page asks for a later version, and waits until the worker has dealt with it. */
async function askAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (installing) await new Promise<void>((done) => { installing.addEventListener('statechange', () => { if (installing.state !== 'installing') done(); }); });
  });
}
const isWaiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

test('K14: a version that comes during a visit waits for its end, and for nobody to be there', async ({ site, page }) => {
  await page.clock.install();
  await openKept(page, site);
  const room = new Room(page);
  await room.come();
  await room.widget.getByRole('radio').nth(1).press('Space');
  await site.release('While you wait', 'While you sit');
  await askAnew(page);
  expect(await isWaiting(page)).toBe(true);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await room.wait(30_000);
  await expect(room.widget.getByRole('radio').nth(1)).toBeChecked();
  await room.button('Start again').click();
  await room.isCleared();
  await room.wait(10_000);
  // The next one is quick.
  await room.come();
  await room.wait(30_000);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(await isWaiting(page)).toBe(true);
  // They leave without a word: asked after a minute, cleared 30 seconds later.
  await room.wait(61_000);
  await room.isCleared();
  await expect(room.widget.getByText('While you wait', { exact: false })).toBeVisible();
  await expect(async () => {
    await room.wait(10_000);
    await expect(room.widget.getByText('While you sit', { exact: false })).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await page.evaluate(() => 'isSame' in window)).toBe(false);
  expect(site.errors).toEqual([]);
});

test('K14: who comes in the moment of the change goes on with the version that is there', async ({ site, page }) => {
  await page.clock.install();
  await openKept(page, site);
  const room = new Room(page);
  await expect(room.begin).toBeVisible();
  await site.release('While you wait', 'While you sit');
  await askAnew(page);
  await page.evaluate(() => navigator.serviceWorker.addEventListener('controllerchange', () => Object.assign(window, { isReplaced: true })));
  const isReplaced = () => page.evaluate(() => 'isReplaced' in window);
  while (!await isReplaced()) await room.wait(1000);
  await room.come();
  await room.wait(40_000);
  await expect(room.button('Continue')).toBeVisible();
});

test('an edited set-up is a version like any other, and is there once nobody is', async ({ site, page }) => {
  await page.clock.install();
  await openKept(page, site);
  const room = new Room(page);
  await expect(room.widget.getByText('Rose Clinic', { exact: true })).toBeVisible();
  site.set({ ...CLINIC, clinicName: 'Lily Clinic' });
  await room.wait(3_600_000);
  await expect(async () => {
    await room.wait(10_000);
    await expect(room.widget.getByText('Lily Clinic', { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.context().setOffline(true);
  await site.stop();
  await page.reload();
  await expect(room.widget.getByText('Lily Clinic', { exact: true })).toBeVisible();
});

for (const answers of ['portal', 'portal-but-worker'] as const) {
  test(`K11: ${answers === 'portal' ? 'somebody else answers in place of the site' : 'somebody else answers for every file of a new version'}: nothing of it is taken for the page`, async ({ site, page }) => {
    await openKept(page, site);
    const room = new Room(page);
    await site.release('While you wait', 'While you sit');
    site.answers = answers;
    site.asked.length = 0;
    await askAnew(page);
    expect(site.asked).toContain('/screen/sw.js');
    expect(await isWaiting(page)).toBe(false);
    await page.goto(site.address);
    await expect(room.widget.getByText('While you wait', { exact: false })).toBeVisible();
    await expect(room.widget.getByText('Rose Clinic', { exact: true })).toBeVisible();
    site.answers = 'site';
    await askAnew(page);
    expect(await isWaiting(page)).toBe(true);
  });
}

test('a set-up that cannot be read leaves a kiosk without one, and what is kept stays as it was', async ({ site, page }) => {
  await openKept(page, site);
  site.set({ ...CLINIC, clinicName: 'Lily Clinic' });
  writeFileSync(`${site.folder}/settings.js`, 'self.kioskSettings = { "lang": "en"');
  await askAnew(page);
  await page.goto(site.address);
  await expect(new Room(page).widget.getByText('Rose Clinic', { exact: true })).toBeVisible();
});

test('what docs/kiosk.md says removes it does', async ({ site, page }) => {
  await page.clock.install();
  await openKept(page, site);
  const [, code = ''] = /\*\*To remove it\*\*[^]*?```js\n([^]*?)```/.exec(readFileSync('docs/kiosk.md', 'utf8')) ?? [];
  writeFileSync(`${site.folder}/sw.js`, code);
  writeFileSync(`${site.folder}/index.html`, '<!doctype html><title>Moved</title><p>This screen has moved</p>');
  await askAnew(page);
  // The worker is read by the browser in its own time, the page turns in that of the test.
  await expect.poll(async () => {
    await page.clock.runFor(20_000);
    return page.getByText('This screen has moved').count();
  }, { timeout: 20_000 }).toBe(1);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('opened as a file, the whole way, without a worker and without a word in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(pathToFileURL(resolve('dist/kiosk/index.html')).href);
  const room = new Room(page);
  await comeToResult(room);
  await room.button('Finish and clear screen').click();
  await room.isCleared();
  await room.button('اردو').click();
  await expect(page.locator('treatment-explorer [lang="ur"][dir="rtl"]').first()).toBeVisible();
  expect(said).toEqual([]);
});

test('can be installed: a name, a full screen either way up, and icons of the sizes they say', async ({ site, page, context }) => {
  await openKept(page, site);
  const session = await context.newCDPSession(page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '') as { readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[] };
  expect(manifest).toMatchObject({ name: 'Treatment explorer', display: 'fullscreen', orientation: 'any', start_url: './', scope: './' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window is a private one: the only thing in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
});

test('fills the window at every size, does not scroll, and has nothing for axe to say', async ({ site, page }) => {
  for (const [width, height] of [[1280, 800], [800, 1280]] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(site.address);
    await expect(new Room(page).begin).toBeVisible();
    expect(await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight, ...[document.documentElement, document.body].map((one) => getComputedStyle(one).overscrollBehaviorY)];
    })).toEqual([width, height, 'none', 'none']);
    expect(await axe(page, 'html')).toEqual([]);
  }
});

test('no other page of ours has a worker, and none but the kiosk page names one', () => {
  const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file));
  const naming = scripts.filter((file) => /serviceWorker|\bsw\.js\b/.test(readFileSync(`dist/${file}`, 'utf8')));
  expect(naming.sort()).toEqual(['kiosk/kiosk.js']);
});
