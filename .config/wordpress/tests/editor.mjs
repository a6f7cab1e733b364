// The block in the editor, as an author uses it.
import assert from 'node:assert/strict';

import { CLINIC, logIn, set, textOf, withPage } from './support.mjs';

export const editor = [
  {
    title: 'an author finds the block, sets it up beside its preview, publishes, and it is on the page',
    run: (site) => withPage(site, async (page) => {
      set(site, CLINIC);
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await logIn(page, 'author');
      await page.goto('/wp-admin/post-new.php');
      const welcome = page.getByRole('dialog').getByRole('button', { name: 'Close' });
      await welcome.click();
      await page.getByRole('textbox', { name: 'Add title' }).fill('Our guide');
      await page.getByRole('button', { name: 'Toggle block inserter' }).click();
      await page.getByRole('searchbox', { name: 'Search for blocks and patterns' }).fill('mesotherapy');
      await page.getByRole('option', { name: 'Treatment Explorer' }).click();
      await page.locator('treatment-explorer').getByText('Is mesotherapy worth asking about?').waitFor();
      await page.getByRole('button', { name: 'Settings', exact: true }).click();
      await page.getByLabel('Prices', { exact: true }).fill('hair: 9000-16000');
      await page.locator('treatment-explorer[prices="hair: 9000-16000"]').waitFor();
      await page.getByRole('button', { name: 'Where it begins' }).click();
      await page.getByLabel('Concern').selectOption('hair');
      await page.locator('treatment-explorer[concern="hair"][prices="hair: 9000-16000"]').waitFor();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
      const address = await page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' }).getAttribute('href');
      assert.match(await textOf(address), /<treatment-explorer[^>]* concern="hair"/);
      assert.deepEqual(faults, []);
    }),
  },
];
