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
