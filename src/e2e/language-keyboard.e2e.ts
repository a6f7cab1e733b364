import type { Locator, Page } from '@playwright/test';

import { LANGUAGES, LanguageVisitor } from './language-visitor.js';
import { expect, test } from './support.js';

const MODULES = '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>';
const OWNER = 'currency="PKR" prices="face:7000-18000" prices-date="2026-11-01" clinic-name="Rose Clinic" region="PK" whatsapp="+92 300 1234567"';

/** Each frame that is asked to print hands over what it holds: a browser without a screen has no printer. */
async function keepPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window === window.top) return;
    window.print = () => {
      const kept = window.top as unknown as { printed?: string[] };
      (kept.printed ??= []).push(document.body.innerText);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

const printedOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { printed?: string[] }).printed ?? []);

/** Someone without a mouse who reads from the right. */
class KeyReader extends LanguageVisitor {
  /** Tab until the focus is on this control. */
  async tabOnto(control: Locator, key = 'Tab'): Promise<void> {
    for (let stops = 0; stops < 120; stops += 1) {
      await this.page.keyboard.press(key);
      if (await control.evaluate((one) => one.matches(':focus'))) return;
    }
    throw new Error(`${key} never comes to ${String(control)}`);
  }

  /** Tab until the focus is on a control of this role whose name begins so. */
  async tabTo(role: string, name: string): Promise<void> {
    for (let stops = 0; stops < 120; stops += 1) {
      await this.page.keyboard.press('Tab');
      const [line = ''] = (await this.page.locator(':focus').last().ariaSnapshot()).split('\n');
      if (line.includes(`${role} "`) && plain(line).includes(plain(name))) return;
    }
    throw new Error(`Tab never comes to ${role} ${name}`);
  }

  /** Whether one control stands left of another. */
  async isLeftOf(one: number, other: number): Promise<boolean> {
    const [first, second] = await Promise.all([one, other].map((place) => this.widget.getByRole('radio').nth(place).boundingBox()));
    return (first?.x ?? 0) < (second?.x ?? 0);
  }
}

/** A name without marks of direction, which a snapshot may write in another way. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]|\\u206\d/gu, '').replace(/\\"/g, '"');

for (const lang of LANGUAGES) {
  test(`${lang}: from the first screen to the paper with the keyboard alone, from right to left`, async ({ host, page }) => {
    test.setTimeout(60_000);
    await keepPrints(page);
    await host.open(`<input aria-label="Search">${MODULES}<treatment-explorer lang="${lang}" ${OWNER}></treatment-explorer>`);
    const reader = new KeyReader(page, lang);
    const { start, quiz, result } = reader.words;
    await expect(reader.title).toBeVisible();
    await reader.tabOnto(page.getByLabel('Search'));
    await reader.tabTo('button', start.concerns.face.name);
    await page.keyboard.press('Enter');
    await expect(reader.continueButton).toBeVisible();

    // Goals stand beside each other: the second one is left of the first, and the left arrow leads to it.
    await page.setViewportSize({ width: 720, height: 900 });
    expect(await reader.isLeftOf(1, 0), 'answers run from the right').toBe(true);
    for (let asked = 0; asked < 12 && await reader.continueButton.isVisible(); asked += 1) {
      const title = await reader.widget.getByRole('group').first().getByRole('heading').first().innerText();
      if (await reader.widget.getByRole('checkbox').count() > 0) {
        await reader.tabTo('checkbox', quiz.options.today.none.name);
        await page.keyboard.press('Space');
      } else {
        const radio = reader.widget.getByRole('radio');
        await reader.tabOnto(radio.first());
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowLeft');
        await expect(radio.nth(1), 'the left arrow goes on').toBeChecked();
        await page.keyboard.press('ArrowRight');
        await expect(radio.first(), 'the right arrow goes back').toBeChecked();
        await page.keyboard.press('ArrowDown');
        await expect(radio.nth(1), 'down goes on').toBeChecked();
      }
      await reader.tabTo('button', quiz.next);
      await page.keyboard.press('Enter');
      await expect(reader.widget.getByRole('group').first().getByRole('heading', { name: title, exact: true })).toHaveCount(0);
    }
    await expect(reader.widget.getByRole('button', { name: result.frame.methodOpen })).toBeVisible();

    // A chart as a table, what the sessions cost, a row, and the way to paper.
    await reader.tabTo('button', result.plan.chart.showTable);
    await page.keyboard.press('Enter');
    await expect(reader.widget.getByRole('table').first()).toBeVisible();
    const slider = reader.widget.getByRole('slider').first();
    const sessions = Number(await slider.inputValue());
    await reader.tabOnto(slider);
    await page.keyboard.press('ArrowLeft');
    await expect(slider, 'more lies to the left').toHaveValue(String(sessions + 1));
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue(String(sessions));
    const row = reader.widget.locator('summary', { hasText: result.rows.practitioner.title });
    await reader.tabOnto(row);
    await page.keyboard.press('Enter');
    await expect(reader.widget.getByText(reader.words.detail.practitioner.checks.licence.title)).toBeVisible();
    await reader.tabTo('button', result.keep.text);
    await page.keyboard.press('Enter');
    const copy = reader.widget.getByRole('textbox').last();
    await expect(copy).toHaveValue(/\p{Script=Arabic}/u);

    // The paper itself, a few stops back.
    await reader.tabOnto(reader.widget.getByRole('button', { name: result.keep.print, exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => printedOn(page)).toEqual([expect.stringMatching(/\p{Script=Arabic}/u)]);
    await expect(reader.widget.getByRole('button', { name: result.keep.print, exact: true }), 'the focus is where it was').toBeFocused();
    expect(host.warnings).toEqual([]);
  });
}
