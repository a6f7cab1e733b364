import type { Locator } from '@playwright/test';

import { openRoom, type Room } from './kiosk-room.js';
import { expect, type Host, test } from './support.js';

const HOUR_MS = 3_600_000;

interface Asked {
  readonly room: Room;
  readonly answer: Locator;
}

/** Somebody has come to the first question, and no timer tells anything until the test lets time pass. */
async function openAsked(host: Host): Promise<Asked> {
  const room = await openRoom(host);
  await room.come();
  await room.page.clock.pauseAt(await room.page.evaluate(() => Date.now() + 1000));
  return { room, answer: room.widget.getByRole('radio', { name: 'Fine lines' }) };
}

/** A sleep of which the page was told nothing: the wall clock has gone on, the other has not. */
async function sleep({ page }: Room, ms: number): Promise<void> {
  await page.evaluate((longMs) => {
    const { now } = Date;
    Object.assign(Date, { now: () => now() + longMs });
  }, ms);
}

/** Time that no timer tells of, as on a device that is busy. */
async function jam(room: Room, ms: number): Promise<void> {
  await room.page.evaluate((longMs) => {
    const now = performance.now.bind(performance);
    Object.assign(performance, { now: () => now() + longMs });
  }, ms);
  await sleep(room, ms);
}

async function touch({ page }: Room, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('K12: after a sleep that nobody told it of a screen asks, clears nothing at once, and is cleared 30 seconds later', async ({ host }) => {
  const { room, answer } = await openAsked(host);
  await answer.press('Space');
  await sleep(room, HOUR_MS);
  await room.wait(1000);
  await expect(room.warning).toBeVisible();
  await expect(answer).toBeChecked();
  await room.wait(28_000);
  await expect(room.warning).toBeVisible();
  await room.wait(2500);
  await room.isCleared();
});

test('K12: whoever is still there after a sleep goes on where they were', async ({ host }) => {
  const { room, answer } = await openAsked(host);
  await answer.press('Space');
  await sleep(room, HOUR_MS);
  await room.wait(1500);
  await room.button('I’m still here').click();
  await room.wait(59_000);
  await expect(room.warning).toHaveCount(0);
  await expect(answer).toBeChecked();
  await room.wait(1500);
  await expect(room.warning).toBeVisible();
});

for (const [what, pass] of [['after a sleep', sleep], ['after the rest, before a late timer has told of it', jam]] as const) {
  test(`K1: the first touch ${what} keeps nothing and answers nothing`, async ({ host }) => {
    const { room, answer } = await openAsked(host);
    await pass(room, 61_000);
    await touch(room, answer);
    await expect(room.warning).toBeVisible();
    await expect(answer).not.toBeChecked();
    await room.wait(30_500);
    await room.isCleared();
  });
}

test('K1: a touch that comes when all is over, before a late timer has told of it, finds a cleared screen', async ({ host }) => {
  const { room, answer } = await openAsked(host);
  await answer.press('Space');
  await jam(room, 91_000);
  await touch(room, answer);
  await room.isCleared();
});

test('K3: a tap that lands as the question appears neither clears nor keeps; a key counts at once', async ({ host, page }) => {
  const { room, answer } = await openAsked(host);
  await answer.press('Space');
  await room.wait(59_000);
  for (let looks = 0; looks < 30 && !(await room.warning.isVisible()); looks += 1) await room.wait(50);
  for (const name of ['I’m still here', 'Clear and finish']) {
    await touch(room, room.button(name));
    await expect(room.warning).toBeVisible();
  }
  await expect(room.button('I’m still here')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(room.warning).toHaveCount(0);
  await expect(answer).toBeChecked();
});

test('K3: a kiosk that the page moves in that moment takes presses all the same', async ({ host }) => {
  const { room } = await openAsked(host);
  await room.button('Hide screen').click();
  await room.widget.evaluate((widget) => { document.body.prepend(document.createElement('main')); document.querySelector('main')?.append(widget); });
  await touch(room, room.button('Show my screen'));
  await expect(room.widget.getByRole('dialog')).toHaveCount(0);
});

test('K3: once the moment is over, a tap on the question counts', async ({ host }) => {
  const { room } = await openAsked(host);
  await room.wait(60_000);
  await room.wait(400);
  await touch(room, room.button('Clear and finish'));
  await room.isCleared();
});
