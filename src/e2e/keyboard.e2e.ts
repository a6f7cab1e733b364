import type { Locator, Page } from '@playwright/test';

import { CONCERNS } from '../model/answers.js';
import { openWith, resultEnd, SCRIPT } from './owner.js';
import { expect, test } from './support.js';

/** Longer than any wait before the next question. */
const WELL_AFTER_MS = 2000;

/** A role with a name: `button "Back"`, `text: Why we ask`. */
const NAMED_STOP = /^'?\w+( "[^"]+"|: \S)/;

/** Someone without a mouse. */
class KeyUser {
  constructor(readonly page: Page) {}

  get widget(): Locator {
    return this.page.locator('treatment-explorer');
  }

  /** What has the focus, as a screen reader would say it: `button "Back"`. */
  async place(): Promise<string> {
    const [line = ''] = (await this.page.locator(':focus').last().ariaSnapshot()).split('\n');
    return line.replace(/^- /, '').replace(/(?<="|\]):$/, '').replace(/^'(.*)'$/, '$1');
  }

  /** Tab until the focus is on this; every stop on the way has a name. */
  async tabTo(wanted: RegExp, key = 'Tab'): Promise<string> {
    for (let stops = 0; stops < 60; stops += 1) {
      await this.page.keyboard.press(key);
      const place = await this.place();
      expect(place, 'a stop with a name').toMatch(NAMED_STOP);
      if (wanted.test(place)) return place;
    }
    throw new Error(`Tab never comes to ${wanted}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async title(): Promise<string> {
    return (await this.widget.getByRole('heading').first().innerText()).trim();
  }

  /** Enough time passes for anything that would move on by itself. */
  async wait(): Promise<void> {
    await this.page.clock.runFor(WELL_AFTER_MS);
  }
}

test.describe('the whole journey with the keyboard alone', () => {
  for (const concern of CONCERNS) {
    test(`for ${concern}`, async ({ host, page }) => {
      await page.clock.install();
      await host.open(`<input aria-label="Search the site">${SCRIPT}<treatment-explorer advance="auto" whatsapp="+923000000000"></treatment-explorer><a href="/next">Next page</a>`);
      const user = new KeyUser(page);
      await expect(user.widget.getByRole('button', { name: /^Face/ })).toBeVisible();
      await user.wait();
      await expect(page.locator(':focus'), 'nothing takes the focus at load').toHaveCount(0);

      await page.getByLabel('Search the site').press('2');
      await expect(page.getByLabel('Search the site')).toHaveValue('2');
      await user.tabTo(new RegExp(`^button "${concern}`, 'i'));
      await user.press('Enter');

      for (let asked = 0; asked < 12 && await user.widget.getByRole('button', { name: 'Continue' }).isVisible(); asked += 1) {
        const title = await user.title();
        await expect.poll(() => user.place(), 'the focus goes to the new question').toContain(`heading "${title}"`);
        // Digits choose nothing from here.
        await user.press('2');
        await expect(user.widget.getByRole('radio', { checked: true }).or(user.widget.getByRole('checkbox', { checked: true }))).toHaveCount(0);
        if (await user.widget.getByRole('checkbox').count() > 0) {
          await user.tabTo(/^checkbox "None of these"/);
          await user.press('Space');
          await expect(user.widget.getByRole('checkbox', { name: 'None of these' })).toBeChecked();
        } else {
          await user.tabTo(/^radio "/);
          await user.press('Space', 'ArrowDown');
          await expect(user.widget.getByRole('radio').nth(1)).toBeChecked();
          await user.wait();
          expect(await user.title(), 'arrows never move on').toBe(title);
          await user.press('1');
          await expect(user.widget.getByRole('radio').first(), 'digits choose inside the group').toBeChecked();
          // The first age is under 18.
          await user.press('2');
          await expect(user.widget.getByRole('radio').nth(1)).toBeChecked();
          await user.wait();
          expect(await user.title(), 'digits never move on').toBe(title);
        }
        await user.tabTo(/^button "Continue"/);
        await user.press('1');
        await user.press('Enter');
        await expect(user.widget.getByRole('heading', { name: title, exact: true })).toHaveCount(0);
      }

      await expect(resultEnd(user.widget)).toBeVisible();
      await expect.poll(async () => user.place(), 'the focus goes to the heading of the result').toContain(`heading "${await user.title()}"`);
      await expect(user.widget.getByRole('status')).toHaveText('');

      // Back to the chips, to change one answer.
      await user.tabTo(/^button "Shows some|^button "Shows a little/, 'Shift+Tab');
      const chip = await user.place();
      await user.press('Enter');
      await user.tabTo(/^radio "/);
      await user.press('ArrowDown');
      await expect(user.widget.getByRole('status')).not.toHaveText('');
      await user.tabTo(/^button "Undo"/);
      await user.press('Enter');
      await expect(user.widget.getByRole('status')).toHaveText('Put back. The plan is as it was.');
      expect(await user.place(), 'the focus stays where it was').toMatch(/^button "(Undo|Redo)"/);
      await user.tabTo(/^button "Done"/, 'Shift+Tab');
      await user.press('Enter');
      expect(await user.place(), 'the focus goes back to the chip, which is as it was').toBe(chip);

      // Through everything else, and out again.
      for (let stops = 0; stops < 150; stops += 1) {
        await user.press('Tab');
        const place = await user.place();
        expect(place, 'a stop with a name').toMatch(NAMED_STOP);
        if (/^link "Next page"/.test(place)) return;
      }
      throw new Error('Tab never leaves the widget');
    });
  }

  test('asks again, with the focus on what is missing, where nothing was chosen', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { concern: 'face' } });
    const user = new KeyUser(host.page);
    await user.tabTo(/^button "Continue"/);
    await user.press('Enter');
    await expect.poll(() => user.place()).toContain('Choose the closest one. “Not sure” is a good answer too.');
    await expect(widget.getByText('Question 1 of')).toBeVisible();
  });

  test('comes back with every answer kept', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { concern: 'hair' } });
    const user = new KeyUser(host.page);
    await user.tabTo(/^radio "/);
    await user.press('3');
    const chosen = await user.place();
    expect(chosen).toContain('[checked]');
    await user.tabTo(/^button "Continue"/);
    await user.press('Enter');
    await expect(widget.getByRole('status')).toHaveText(/^Question 2 of/);
    await user.tabTo(/^button "Back"/, 'Shift+Tab');
    await user.press('Enter');
    await expect(widget.getByRole('status')).toHaveText(/^Question 1 of/);
    await expect(widget.getByRole('radio').nth(2)).toBeChecked();
    expect(await user.place()).toContain(`heading "${await user.title()}"`);
  });
});
