import type { Page } from '@playwright/test';

import { COMPLETE, Owner, SCRIPT, type Widget, wordsIn } from './owner.js';
import { MODULE, openRoom, Room } from './kiosk-room.js';
import { expect, Host, test } from './support.js';

test.use({ viewport: { width: 1280, height: 800 } });

const LANGUAGES = ['en', 'ur', 'ar'];

/** From now on whatever is asked for is answered by the page of a network that wants a password first. */
async function capture(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.unroute('**/*');
  await page.route('**/*', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in to the network</title>' });
  });
  return asked;
}

async function openModule(host: Parameters<typeof openRoom>[0]): Promise<Room> {
  const room = await openRoom(host, {
    script: MODULE, config: { languages: LANGUAGES, prices: { face: '9000' }, currency: 'PKR', leadEndpoint: 'https://clinic.test/lead', handoffUrl: 'https://clinic.test/plan' },
  });
  await host.page.waitForLoadState('networkidle');
  return room;
}

test('K11: once loaded, a kiosk needs no network: with a foreign page in answer to everything a visit goes to its end, in each language', async ({ host, page }) => {
  const room = await openModule(host);
  const asked = await capture(page);
  for (const [language, begin] of [['English', 'Touch to start'], ['اردو', 'شروع کرنے کے لیے چھوئیں'], ['العربية', 'البدء باللمس']] as const) {
    await room.button(language).click();
    await room.button(begin).click();
    await room.widget.evaluate((widget, answers) => void (widget as Widget).setAnswers(answers), COMPLETE.face);
    const tabs = room.widget.getByRole('tab');
    await expect(tabs.first()).toBeVisible();
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(room.widget.getByRole('tabpanel')).not.toBeEmpty();
    }
    expect(await wordsIn(room.widget)).not.toContain('Sign in to the network');
    await room.widget.evaluate((widget) => (widget as Widget).reset());
    await expect(room.begin).toBeVisible();
  }
  expect(asked).toEqual([]);
});

test('K11: a language that the page offers later comes ahead of time as well', async ({ host, page }) => {
  const room = await openRoom(host, { script: MODULE, config: { languages: ['en'] } });
  await page.waitForLoadState('networkidle');
  const came = page.waitForEvent('requestfinished', (request) => request.url().includes('/ur-'));
  await room.widget.evaluate((widget) => { (widget as Widget).config = { languages: ['en', 'ur'] }; });
  await came;
  const asked = await capture(page);
  await room.button('اردو').click();
  await expect(room.button('شروع کرنے کے لیے چھوئیں')).toBeVisible();
  expect(asked).toEqual([]);
});

test('K11: nothing on a kiosk waits for a network: no form, and the plan as a code', async ({ host, page }) => {
  const room = await openModule(host);
  await page.context().setOffline(true);
  await room.begin.click();
  await new Owner(host).fillIn(room.widget, COMPLETE.face);
  await expect(room.widget.getByRole('tab').first()).toBeVisible();
  await expect(room.widget.getByRole('textbox')).toHaveCount(0);
  await expect(room.button(/^(Send|Write to)/)).toHaveCount(0);
  await expect(room.widget.getByRole('img', { name: /code/i }).first()).toBeVisible();
});

test('K13: after a crash the page begins at its pictures, and nothing of the visit is left', async ({ host, page, context }) => {
  const open = async (on: Host): Promise<Room> => {
    await on.open(`<treatment-explorer mode="kiosk" clinic-name="Rose Clinic"></treatment-explorer>${SCRIPT}`);
    return new Room(on.page);
  };
  const room = await open(host);
  await room.come(/^Hair/);
  await room.widget.getByRole('radio').nth(1).press('Space');
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const after = await open(new Host(await context.newPage()));
  await after.isCleared();
  await after.begin.click();
  await after.button(/^Hair/).click();
  await expect(after.widget.getByRole('radio').first()).toBeVisible();
  await expect(after.widget.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('K13: read anew in the middle of a visit, by reload or by back and forward, the page begins at its pictures', async ({ host, page }) => {
  const room = await openRoom(host);
  await page.goto('https://clinic.test/?other');
  for (const way of [() => page.reload(), () => page.goBack(), () => page.goForward()]) {
    await expect(room.begin).toBeVisible();
    await room.come();
    await room.widget.getByRole('radio').nth(1).press('Space');
    await way();
    await room.isCleared();
  }
});

test('K7: no keyboard ever covers a field, since nothing on a kiosk is typed', async ({ host }) => {
  const room = await openRoom(host, { hasPin: true, config: { prices: { face: '9000', hair: '9000', body: '9000' }, currency: 'PKR', leadEndpoint: 'https://clinic.test/lead' } });
  const typed = () => room.widget.getByRole('textbox').or(room.widget.getByRole('spinbutton')).or(room.widget.getByRole('searchbox'));
  await room.hold();
  await expect(room.button('Close')).toBeVisible();
  await expect(typed()).toHaveCount(0);
  await room.button('Close').click();
  const ill = { ...COMPLETE.face, today: ['pregnant'] };
  for (const answers of [COMPLETE.face, COMPLETE.hair, COMPLETE.body, ill, { ...COMPLETE.hair, goal: 'hair-patches' }]) {
    await room.wait(500);
    await room.begin.click();
    await new Owner(host).fillIn(room.widget, answers);
    const tabs = room.widget.getByRole('tab');
    await expect(tabs.first()).toBeVisible();
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(typed()).toHaveCount(0);
      expect(await room.widget.locator('[contenteditable]').count()).toBe(0);
    }
    await room.widget.evaluate((widget) => (widget as Widget).reset());
  }
});
