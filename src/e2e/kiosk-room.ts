import { createHash } from 'node:crypto';

import { expect, type Locator, type Page } from '@playwright/test';

import { LOCK_MS } from '../state/kiosk/pin.js';
import { SCRIPT } from './owner.js';
import type { Host } from './support.js';

/** The form that brings languages as files when a visitor wants one. */
export const MODULE = '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>';
export const PIN = '2468';
const SALT = 'rose';
/** What a page tells of it. */
export const PIN_HASH = { salt: SALT, hash: createHash('sha256').update(SALT + PIN).digest('hex') };
/** The screens that a kiosk is laid out for. */
export const SCREENS = [[1280, 800], [1920, 1080], [800, 1280], [1080, 1920]] as const;
/** From a touch until everything is cleared, in ms. */
export const LEFT_MS = 90_000;

/** How a clinic sets its screen up. */
export interface RoomOptions {
  readonly attributes?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly hasPin?: boolean;
  /** Whether the page was read just now. Otherwise it has stood for as long as it takes no PIN. */
  readonly isFresh?: boolean;
  readonly script?: string;
  /** Whether the page hands nothing over but attributes. */
  readonly isPlain?: boolean;
}

/** A waiting room with a screen, a clock that the test moves, and whoever comes in. */
export class Room {
  readonly widget: Locator;

  constructor(readonly page: Page) {
    this.widget = page.locator('treatment-explorer');
  }

  get begin(): Locator {
    return this.widget.getByRole('button', { name: 'Touch to start' });
  }

  get warning(): Locator {
    return this.widget.getByRole('alertdialog', { name: 'Are you still there?' });
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name });
  }

  /** From the pictures to the first question of one concern. */
  async come(concern: RegExp = /^Face/): Promise<void> {
    await this.begin.click();
    await this.button(concern).click();
    await expect(this.button('Continue')).toBeVisible();
  }

  /** Time in which nobody touches anything. */
  async wait(ms: number): Promise<void> {
    await this.page.clock.runFor(ms);
  }

  async isCleared(): Promise<void> {
    await expect(this.begin).toBeVisible();
    await expect(this.widget.getByRole('radio')).toHaveCount(0);
  }

  /** Holds the name of the clinic, as its staff may. */
  async hold(): Promise<void> {
    // Presses count again a moment after what was pressed before.
    await this.wait(500);
    const box = await this.widget.getByText('Rose Clinic', { exact: true }).boundingBox();
    if (!box) throw new Error('the clinic has no name');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.wait(2500);
    await this.page.mouse.up();
  }

  async type(pin: string): Promise<void> {
    for (const digit of pin) await this.widget.getByRole('button', { name: digit, exact: true }).click();
  }
}

/** Opens a page with a kiosk. */
export async function openRoom(host: Host, { attributes = '', config = {}, hasPin = false, isFresh = false, script = SCRIPT, isPlain = false }: RoomOptions = {}): Promise<Room> {
  const { page } = host;
  await page.clock.install();
  const set = JSON.stringify({ ...config, ...(hasPin ? { staffPin: PIN_HASH } : {}) });
  await host.open(
    `<treatment-explorer mode="kiosk" clinic-name="Rose Clinic" ${attributes}></treatment-explorer>`
    + `${isPlain ? '' : `<script>document.querySelector('treatment-explorer').config = ${set}</script>`}${script}`,
  );
  const room = new Room(page);
  await expect(room.begin).toBeVisible();
  if (hasPin && !isFresh) await room.wait(LOCK_MS);
  return room;
}
