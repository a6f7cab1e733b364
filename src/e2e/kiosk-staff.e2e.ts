import { LOCK_MS } from '../state/kiosk/pin.js';
import { MODULE, openRoom, PIN, PIN_HASH, Room } from './kiosk-room.js';
import { CLINIC, test as onSite } from './kiosk-site.js';
import { expect, test } from './support.js';

test('K16: holding the clinic’s name leads nowhere without a PIN', async ({ host }) => {
  const room = await openRoom(host);
  await room.hold();
  await expect(room.widget.getByRole('dialog')).toHaveCount(0);
  await expect(room.begin).toBeVisible();
});

test('K16: the panel opens to the PIN alone, is locked for five minutes after five wrong tries, and holds nothing of a visitor', async ({ host, page }) => {
  const room = await openRoom(host, { hasPin: true });
  await room.hold();
  for (const left of [4, 3, 2, 1]) {
    await room.type('1111');
    await expect(room.widget.getByRole('alert')).toContainText(`Tries left: ${left}`);
  }
  await room.type('1111');
  await expect(room.widget.getByRole('alert')).toContainText('Minutes to wait: 5');
  await expect(room.widget.getByRole('button', { name: '1', exact: true })).toBeDisabled();
  await room.button('Close').click();
  await room.hold();
  await expect(room.widget.getByRole('button', { name: '1', exact: true })).toBeDisabled();
  await room.wait(100_000);
  await room.button('Close').click();
  await room.wait(200_000);
  await room.hold();
  await room.type(PIN);
  const panel = room.widget.getByRole('dialog', { name: 'Staff panel' });
  await expect(panel).toContainText('Nothing is kept from visitors');
  await expect(panel).toContainText('Version');
  await room.wait(121_000);
  await expect(panel).toHaveCount(0);
  expect(await page.content()).not.toContain(PIN);
});

test('K16: the panel stays for its two minutes, whatever was touched before; then the screen rests and is as before', async ({ host }) => {
  const room = await openRoom(host, { hasPin: true, config: { languages: ['en', 'ur'] }, script: MODULE });
  const frame = room.widget.getByRole('region').first();
  await room.widget.getByRole('button', { name: 'اردو' }).click();
  await expect(frame).toHaveAttribute('lang', 'ur');
  await room.hold();
  await room.type(PIN);
  await expect(room.widget.getByRole('button', { name: '1', exact: true })).toHaveCount(0);
  const panel = room.widget.getByRole('dialog');
  await room.wait(110_000);
  await expect(panel).toBeVisible();
  await room.wait(11_000);
  await expect(panel).toHaveCount(0);
  await room.wait(50_000);
  await expect(frame).toHaveAttribute('lang', 'ur');
  await room.wait(11_000);
  await expect(frame).toHaveAttribute('lang', 'en');
});

test('K16: a PIN that stands in a JSON child opens no panel', async ({ host, page }) => {
  await page.clock.install();
  await host.open(`<treatment-explorer mode="kiosk" clinic-name="Rose Clinic"><script type="application/json">${JSON.stringify({ staffPin: PIN_HASH })}</script></treatment-explorer>${MODULE}`);
  const room = new Room(page);
  await expect(room.begin).toBeVisible();
  await room.wait(LOCK_MS);
  await room.hold();
  await expect(room.widget.getByRole('dialog')).toHaveCount(0);
  expect(host.warnings.join()).toContain('TX-CFG-120 json.staffPin');
  expect(host.warnings.join()).not.toContain(PIN_HASH.hash);
});

onSite('K16: the set-up of the installable page opens the panel to its PIN', async ({ site, page }) => {
  site.set({ ...CLINIC, staffPin: PIN_HASH });
  await page.clock.install();
  await page.goto(site.address);
  const room = new Room(page);
  await expect(room.begin).toBeVisible();
  await room.wait(LOCK_MS);
  await room.hold();
  await room.type(PIN);
  await expect(room.widget.getByRole('dialog', { name: 'Staff panel' })).toBeVisible();
  expect(site.errors).toEqual([]);
});
