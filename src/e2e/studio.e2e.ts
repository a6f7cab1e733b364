import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { codeOf, openStudio, previewOf } from './studio-host.js';
import { axe, expect, SITE, test } from './support.js';

/** Controls of the studio itself that are lower than 44 px: links in a sentence may be. */
const tooSmall = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll('tx-studio :is(button, input, select, textarea, summary)')]
    .map((element) => ({ element: element.closest('label.switch, .segments > label') ?? element }))
    .filter(({ element }) => element.checkVisibility() && !element.closest('treatment-explorer, tx-self-check') && element.getBoundingClientRect().height < 44)
    .map(({ element }) => element.outerHTML.slice(0, 90)));

test.describe('the studio', () => {
  test('stands under any path, and needs no more of its host than the files', async ({ host }) => {
    await host.page.route(`${SITE}/any/where/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/any/where/', '');
      const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
      await route.fulfill({ body: await readFile(path), contentType: types[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
    });
    await host.page.goto(`${SITE}/any/where/demo/studio/index.html`);
    await expect(host.page.getByLabel('Address of the folder on your site')).toHaveValue(`${SITE}/any/where/dist/`);
    await expect(codeOf(host.page)).toContainText(`${SITE}/any/where/dist/treatment-explorer.js`);
    await expect(previewOf(host.page).getByText('Worth discussing').filter({ visible: true }).first()).toBeVisible();
  });

  for (const width of [360, 720, 1100, 1440]) {
    test(`fits, has nothing for axe to say and no small target at ${width} px`, async ({ host }) => {
      await host.page.setViewportSize({ width, height: 1000 });
      const page = await openStudio(host, '#set-up&currency=PKR&prices=hair:20000-8000&whatsapp=0300');
      await previewOf(page).getByText('Worth discussing').filter({ visible: true }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axe(page, 'body')).toEqual([]);
      for (const summary of await page.getByRole('form').locator('summary').all()) await summary.click();
      expect(await tooSmall(page)).toEqual([]);
      await page.getByText('Column', { exact: true }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'a preview wider than the window scrolls by itself').toBe(width);
    });
  }
});
