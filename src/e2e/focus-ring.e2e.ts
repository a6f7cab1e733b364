import type { Locator, Page } from '@playwright/test';

import { COMPLETE, openWith, resultEnd } from './owner.js';
import { ringOf } from './ring-pixels.js';
import { expect, test } from './support.js';

// Half a pixel of the page is a pixel of the picture.
test.use({ deviceScaleFactor: 2 });

const LEAST_PX = 2;
const LEAST_CONTRAST = 3;

/** Tab until the control has the focus, as only keys give it. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 90; stops += 1) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element.matches(':focus-visible'))) return;
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

/** Goes to a control by keys, and holds that the ring around it can be seen. */
async function seesRing(what: string, control: Locator, key = 'Tab'): Promise<void> {
  await tabTo(control.page(), control, key);
  const ring = await ringOf(control);
  const weak = ring.filter(({ width, contrast }) => width < LEAST_PX || contrast < LEAST_CONTRAST);
  expect.soft(weak, `${what}: a ring of ${LEAST_PX} px and ${LEAST_CONTRAST} to 1 on every side`).toEqual([]);
}

for (const scheme of ['light', 'dark']) {
  for (const accent of ['', '#ffd400', '#101820']) {
    test(`the focus by keys is seen in pixels: ${scheme}, ${accent || 'the accent as it comes'}`, async ({ host, page }) => {
      test.setTimeout(120_000);
      const owner = await openWith(host);
      const attributes = { scheme, advance: 'manual', currency: 'PKR', prices: 'face:7000-18000', 'book-url': 'https://clinic.test/book', ...(accent && { accent }) };
      const widget = await owner.mount({ attributes });
      await seesRing('a concern', widget.getByRole('button', { name: /^Face/ }));
      await page.keyboard.press('Enter');

      const next = widget.getByRole('button', { name: 'Continue' });
      const option = widget.getByRole('radio').first();
      await next.waitFor();
      await seesRing('an answer', option);
      await page.keyboard.press('Space');
      await expect(option).toBeChecked();
      await page.keyboard.press('Tab');
      await seesRing('a chosen answer', option, 'Shift+Tab');
      await seesRing('a button in the accent colour', next);
      await seesRing('a button of words alone', widget.getByRole('button', { name: 'Back' }), 'Shift+Tab');

      await owner.arrive(widget, COMPLETE.face);
      await resultEnd(widget).waitFor();
      await seesRing('a link in the accent colour', widget.getByRole('link', { name: 'Book a consultation' }).first());
      await seesRing('a row of the result', widget.locator('summary').filter({ visible: true }).first());
      await seesRing('the last button of the result', resultEnd(widget));
    });
  }
}
