import type { Locator } from '@playwright/test';

import { COMPLETE, Owner, resultEnd, type Widget } from './owner.js';
import { expect, test } from './support.js';

const HEADER_PX = 120;
const BAR = `<style>body { margin: 0 } main { padding-block: 300px 1500px }</style>
  <header style="position: fixed; inset: 0 0 auto; z-index: 9; height: ${HEADER_PX}px; background: gold">A clinic</header>`;

/** The place that has the focus, inside the widget. */
const focusIn = (widget: Locator) => widget.evaluate((host) => {
  let element: Element | null = host;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { top, bottom } = (element ?? host).getBoundingClientRect();
  return { tag: element === host ? '' : element?.localName ?? '', top, bottom };
});

async function expectClear(widget: Locator, what: string): Promise<void> {
  const { tag, top, bottom } = await focusIn(widget);
  expect(tag, what).not.toBe('');
  expect(top, what).toBeGreaterThanOrEqual(HEADER_PX);
  expect(bottom, what).toBeLessThanOrEqual(600);
}

test.describe('a page with a header that stays', () => {
  test('H55: the heading of each question stands clear of the header', async ({ host, page }) => {
    const owner = new Owner(host);
    await owner.open(BAR);
    const widget = await owner.mount({ attributes: { concern: 'face' } });
    const heading = widget.getByRole('group').first().getByRole('heading').first();
    for (let asked = 0; asked < 3; asked += 1) {
      const words = await heading.innerText();
      await widget.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      // The question stands under the header when the next one comes.
      await heading.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 40, behavior: 'instant' }));
      await widget.getByRole('button', { name: 'Continue' }).press('Enter');
      await expect(heading).not.toHaveText(words);
      await expectClear(widget, `after “${words}”`);
    }
  });

  test('H55: a section of the result that is led to stands clear of the header', async ({ host }) => {
    const owner = new Owner(host);
    await owner.open(BAR);
    const widget = await owner.mount();
    await owner.arrive(widget, COMPLETE.face);
    for (const section of ['sessions', 'cost', 'safety', 'works', 'next', 'method', 'verdict']) {
      await resultEnd(widget).focus();
      await widget.evaluate((element, to) => (element as Widget).goTo(to), `result/${section}`);
      await expect.poll(async () => (await focusIn(widget)).tag, { message: section }).toMatch(/^(h\d|summary)$/);
      await expectClear(widget, section);
    }
  });

  test('H55: a heading that can be seen, and a row that is pressed, stay where they are', async ({ host, page }) => {
    const owner = new Owner(host);
    await owner.open('<style>body { margin: 0 } main { padding-block-end: 1500px }</style>');
    const widget = await owner.mount();
    await owner.arrive(widget, COMPLETE.face);
    const row = widget.locator('tx-row[name=works] summary');
    await row.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 20, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    const box = await row.boundingBox();
    // A press by locator would move the page itself.
    await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 10);
    await expect(widget.getByRole('heading', { name: 'How long does it last?' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
