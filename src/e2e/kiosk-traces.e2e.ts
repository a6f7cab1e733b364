import { COMPLETE, Owner, type Widget } from './owner.js';
import { LEFT_MS, openRoom, PIN, type Room } from './kiosk-room.js';
import { expect, test } from './support.js';

test.use({ viewport: { width: 1280, height: 800 } });

async function toResult(room: Room): Promise<void> {
  await room.begin.click();
  await room.widget.evaluate((widget, answers) => void (widget as Widget).setAnswers(answers), COMPLETE.face);
  await expect(room.widget.getByRole('tab').first()).toBeVisible();
}

/** Further middles: something open over the result, something that was begun. */
const MIDDLES: readonly (readonly [what: string, act: (room: Room) => Promise<void>])[] = [
  ['a choice that is about to go on', async (room) => {
    await room.come();
    await room.widget.getByRole('radio').nth(1).click();
  }],
  ['a tick beside the questions for the clinic', async (room) => {
    await toResult(room);
    await room.widget.getByRole('tab', { name: 'Questions' }).click();
    await room.widget.getByRole('checkbox').first().click();
  }],
  ['an answer that is being changed', async (room) => {
    await toResult(room);
    await room.button(/, change/i).first().click();
    await expect(room.widget.getByRole('radio').first()).toBeVisible();
  }],
  ['the code of an address', async (room) => {
    await toResult(room);
    await room.widget.getByRole('tab', { name: 'How it works' }).click();
    await room.widget.evaluate((widget) => {
      const part = widget.shadowRoot?.querySelector('tx-kiosk')?.shadowRoot?.querySelector('tx-kiosk-result');
      const link = Object.assign(document.createElement('a'), { href: 'https://clinic.example/' });
      part?.shadowRoot?.append(link);
      link.click();
      link.remove();
    });
    await expect(room.widget.getByRole('dialog', { name: 'Open it on your phone' })).toBeVisible();
  }],
  ['a sheet that is being printed', async (room) => {
    await toResult(room);
    await room.button(/^Print/).first().click();
  }],
];

for (const [what, act] of MIDDLES) {
  test(`K1: ${what} is cleared 90 seconds after the last touch`, async ({ host, page }) => {
    // A printer that never ends.
    await page.addInitScript(() => { window.print = () => undefined; });
    const room = await openRoom(host, { config: { deskPrint: true } });
    await act(room);
    await room.wait(LEFT_MS + 1500);
    await room.isCleared();
    await expect(room.widget.getByRole('dialog')).toHaveCount(0);
    expect(await room.widget.evaluate((widget) => (widget as Widget).getSummary())).toBe(null);
    await room.begin.click();
    await expect(room.button(/^Face/)).toBeVisible();
  });
}

test('K1: no browser dialog ever stands over a kiosk: unless its owner says that it prints without one, nothing offers to print', async ({ host, page }) => {
  await page.addInitScript(() => { window.print = () => { (window.top as Window & { prints?: number }).prints = ((window.top as Window & { prints?: number }).prints ?? 0) + 1; }; });
  const room = await openRoom(host);
  const offers = room.widget.getByRole('button', { name: /print/i });
  for (const answers of [COMPLETE.face, { ...COMPLETE.face, ever: ['bleeding'] }, { ...COMPLETE.face, today: ['pregnant'] }, { ...COMPLETE.hair, goal: 'hair-patches' }]) {
    await room.wait(500);
    await room.begin.click();
    await room.widget.evaluate((widget, given) => void (widget as Widget).setAnswers(given), answers);
    await expect(room.widget.getByRole('tab').first()).toBeVisible();
    for (const tab of await room.widget.getByRole('tab').all()) {
      await tab.click();
      await expect(room.widget.getByRole('tabpanel')).not.toBeEmpty();
      expect(await offers.count(), `${await tab.innerText()}`).toBe(0);
    }
    for (const [opens, shuts] of [['Text size', 'Done'], ['Hide screen', 'Show my screen']] as const) {
      await room.wait(500);
      await room.button(opens).click();
      await expect(room.button(shuts)).toBeVisible();
      expect(await offers.count(), opens).toBe(0);
      await room.wait(500);
      await room.button(shuts).click();
    }
    await room.wait(61_000);
    await expect(room.warning).toBeVisible();
    expect(await offers.count()).toBe(0);
    await room.wait(31_000);
    await room.isCleared();
  }
  expect(await page.evaluate(() => 'prints' in window)).toBe(false);
});

test('K2: nothing invites a browser to fill anything in, or to remember it', async ({ host }) => {
  const room = await openRoom(host);
  await toResult(room);
  await room.widget.getByRole('tab', { name: 'Questions' }).click();
  const boxes = room.widget.getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  expect(await boxes.evaluateAll((all) => all.filter((box) => box.closest('form')).length)).toBe(0);
  await new Owner(host).fillIn(room.widget, {});
  await expect(room.widget.getByRole('textbox')).toHaveCount(0);
});

test('K2: from the pictures to the last tab nothing is put where the next visitor could find it: no store, no cache, no cookie, no clipboard, no other page', async ({ host, page }) => {
  await page.addInitScript(() => {
    const reached: string[] = [];
    const listen = (owner: object, name: string): void => {
      const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Object.defineProperty(owner, name, { value(this: unknown, ...given: unknown[]) {
        reached.push(name);
        return own.apply(this, given);
      } });
    };
    listen(Storage.prototype, 'setItem');
    listen(IDBFactory.prototype, 'open');
    listen(CacheStorage.prototype, 'open');
    listen(Clipboard.prototype, 'writeText');
    listen(Clipboard.prototype, 'write');
    listen(History.prototype, 'pushState');
    listen(History.prototype, 'replaceState');
    listen(window, 'open');
    listen(Document.prototype, 'execCommand');
    window.print = () => undefined;
    Object.assign(window, { reached });
  });
  const reached = () => page.evaluate(() => (window as unknown as { reached: string[] }).reached);
  const room = await openRoom(host);
  await toResult(room);
  for (const tab of await room.widget.getByRole('tab').all()) {
    await tab.click();
    const panel = room.widget.getByRole('tabpanel');
    for (let isMore = true; isMore;) {
      await room.wait(500);
      const box = panel.getByRole('checkbox').filter({ visible: true });
      if (await box.count() > 0) await box.first().click();
      const more = panel.getByRole('button', { name: 'More' }).filter({ visible: true });
      isMore = await more.count() > 0;
      if (isMore) await more.click();
    }
  }
  await room.button('Start again').last().click();
  await room.isCleared();
  expect(await reached()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  // What is counted is counted.
  await page.evaluate(() => { sessionStorage.setItem('one', '1'); });
  expect(await reached()).toEqual(['setItem']);
});

test('K16: a page that was just read takes no PIN for five minutes, so that reading it anew gives no more tries', async ({ host, page }) => {
  const room = await openRoom(host, { hasPin: true, isFresh: true });
  const one = room.widget.getByRole('button', { name: '1', exact: true });
  for (const way of [() => Promise.resolve(null), () => page.reload()]) {
    await way();
    await expect(room.begin).toBeVisible();
    await room.hold();
    await expect(one).toBeDisabled();
    await expect(room.widget.getByRole('alert')).toContainText('Minutes to wait: 5');
  }
  await room.button('Close').click();
  await room.wait(298_000);
  await room.hold();
  await room.type(PIN);
  await expect(room.widget.getByRole('dialog', { name: 'Staff panel' })).toBeVisible();
});
