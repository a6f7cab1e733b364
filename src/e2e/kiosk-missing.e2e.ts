import { LEFT_MS, MODULE, openRoom, type Room } from './kiosk-room.js';
import { COMPLETE, type Widget } from './owner.js';
import { axe, expect, type Host, test } from './support.js';

/** What reads a set-up that a page hands over late: all else that a visit asks for comes with the kiosk itself. */
const READS_SETUP = /\/document-[^/]*\.js/;
const MISSING = 'The next part did not load.';

async function openWithout(host: Host): Promise<Room> {
  const room = await openRoom(host, { script: MODULE, isPlain: true });
  await host.page.route(READS_SETUP, (route) => route.fulfill({ status: 503, body: 'busy' }));
  return room;
}

/** The visitor is through, and the set-up that the result waits for cannot be read. */
async function toMissing(room: Room): Promise<void> {
  await room.come();
  await room.widget.getByRole('radio').nth(1).press('Space');
  await room.widget.evaluate((widget, answers) => {
    Object.assign(widget, { config: { clinicName: 'Rose Clinic' } });
    (widget as Widget).setAnswers(answers);
  }, COMPLETE.face);
  await expect(room.widget.getByText(MISSING)).toBeVisible();
}

/** What the browser and the widget said of the missing file is all that was said. */
function isToldOnly(host: Host): void {
  expect(host.errors.filter((error) => !/503/.test(error))).toEqual([]);
  expect(host.warnings.filter((warning) => !/TX-LOAD-002/.test(warning))).toEqual([]);
  host.errors.length = 0;
}

test('K1: a visit that a missing part has stopped is cleared 90 seconds after the last touch', async ({ host, page }) => {
  const room = await openWithout(host);
  await toMissing(room);
  await expect(room.widget.getByRole('radio').or(room.widget.getByRole('tab')).filter({ visible: true })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  await room.wait(LEFT_MS - 5000);
  await expect(room.warning).toBeVisible();
  await expect(room.begin).toHaveCount(0);
  await room.wait(6000);
  await room.isCleared();
  await expect(room.widget.getByText(MISSING)).toHaveCount(0);
  expect(await room.widget.evaluate((widget) => (widget as Widget).getSummary())).toBe(null);
  await room.come();
  await expect(room.widget.getByRole('radio', { checked: true })).toHaveCount(0);
  isToldOnly(host);
});

test('K1: where a part is missing "Start again" clears the visit at once', async ({ host }) => {
  const room = await openWithout(host);
  await toMissing(room);
  await room.button('Start again').click();
  await room.isCleared();
  await expect(room.widget.getByText(MISSING)).toHaveCount(0);
  isToldOnly(host);
});

test('where a part is missing "Try again" asks for it once more, and the visit goes on with all that was answered', async ({ host, page }) => {
  const room = await openWithout(host);
  let asked = 0;
  let refused = 0;
  page.on('request', (request) => { asked += READS_SETUP.test(request.url()) ? 1 : 0; });
  page.on('response', (response) => { refused += response.status() === 503 ? 1 : 0; });
  await toMissing(room);
  await room.wait(35_000);
  await expect.poll(() => refused).toBe(asked);
  const before = asked;
  await room.button('Try again').click();
  await expect.poll(() => refused).toBe(before + 1);
  await expect(room.widget.getByText(MISSING)).toBeVisible();
  expect(asked, 'each press asks once, and nothing asks by itself').toBe(before + 1);
  await page.unroute(READS_SETUP);
  await room.button('Try again').click();
  await expect(room.widget.getByRole('tab').first()).toBeVisible();
  await expect(room.widget.getByText(MISSING)).toHaveCount(0);
  await expect(room.button('Start again')).toBeVisible();
  isToldOnly(host);
});
