import type { Locator } from '@playwright/test';

import { codeOf, fillIn, openStudio, previewOf } from './studio-host.js';
import { expect, SITE, test } from './support.js';

test.describe('the form of the studio', () => {
  test('a fault stands beside its field, is left out of the code, and is mended with one press where that can be', async ({ host }) => {
    const page = await openStudio(host);
    await fillIn(page);
    await page.getByLabel('WhatsApp number').fill('0300 0000000');
    await page.getByLabel('Booking page').fill('http://clinic.example/book');
    await page.getByLabel('Hair, lowest price').fill('90000');
    await page.getByLabel('List date').focus();
    await expect(page.getByText('3 things to fix')).toBeVisible();
    await expect(page.getByLabel('WhatsApp number')).toHaveAttribute('aria-invalid', 'true');
    for (const [label, advice] of [['WhatsApp number', /^Add the country code/], ['Booking page', /^Write the full address/], ['Hair, highest price', /^Low is above high/]] as const) {
      await expect(page.getByLabel(label)).toHaveAccessibleDescription(advice);
      await expect(page.getByText(advice)).toHaveCount(1);
    }
    await expect(page.getByText('Left out until fixed: WhatsApp number, Booking page.')).toBeVisible();
    await expect(codeOf(page)).not.toContainText('0300');
    await page.getByRole('button', { name: 'Swap them' }).click();
    await expect(page.getByLabel('Hair, lowest price')).toHaveValue('20000');
    await page.getByRole('button', { name: 'Use https' }).click();
    await expect(codeOf(page)).toContainText('https://clinic.example/book');
    await page.getByRole('link', { name: 'WhatsApp number' }).click();
    await expect(page.getByLabel('WhatsApp number')).toBeFocused();
    await expect(page.getByText('1 thing to fix')).toBeVisible();
    await page.getByRole('button', { name: 'Use +92 300 0000000' }).click();
    await expect(page.getByLabel('WhatsApp number')).toHaveValue('+92 300 0000000');
    await expect(codeOf(page)).toContainText('+92 300 0000000');
  });

  test('nobody is told of half a number while they write it', async ({ host }) => {
    const page = await openStudio(host);
    await page.getByLabel('WhatsApp number').pressSequentially('+92');
    await expect(codeOf(page)).not.toContainText('whatsapp');
    await expect(page.getByText(/^\d things? to fix$/)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByText('1 thing to fix')).toBeVisible();
    await page.getByLabel('WhatsApp number').fill('+92 300 0000000');
    await expect(page.getByText(/^\d things? to fix$/)).toBeHidden();
  });

  test('a pasted table is read as the widget reads it, and says which entry it cannot use', async ({ host }) => {
    const page = await openStudio(host);
    await page.getByLabel('Country').fill('Pakistan');
    await page.getByRole('button', { name: 'Paste CSV' }).click();
    await expect(page.getByLabel('Currency')).toHaveValue('PKR');
    await page.getByLabel('Price list').fill('concern,low,high\nface,7000,18000\nhair-male,9000,\nnose,1,2');
    await expect(codeOf(page)).toContainText('"face: 7000-18000; hair-male: 9000+"');
    await page.getByLabel('List date').focus();
    await expect(page.getByLabel('Price list')).toHaveAccessibleDescription(/a concern or a goal, not "nose"/);
    await page.getByLabel('Price list').fill('face;7000;18000');
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await expect(page.getByLabel('Face, highest price')).toHaveValue('18000');
  });

  test('can be filled in and copied from with the keyboard alone', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    const page = await openStudio(host);
    const to = async (target: Locator): Promise<void> => {
      for (let stops = 0; stops < 200 && !await target.evaluate((element) => element === document.activeElement); stops += 1) await page.keyboard.press('Tab');
      await expect(target).toBeFocused();
    };
    await to(page.getByLabel('Name of the clinic'));
    await page.keyboard.type('Margalla');
    await to(page.getByRole('button', { name: 'Ask first' }));
    await page.keyboard.press('Enter');
    await expect(previewOf(page).getByText(/^Ask your doctor first: /).filter({ visible: true }).first()).toBeVisible();
    await to(page.getByRole('tab', { name: 'One tag' }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'HTML' })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'HTML' })).toBeVisible();
    await to(page.getByRole('button', { name: 'Copy code' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<treatment-explorer clinic-name="Margalla">');
  });

  test('used as an affiliate, it asks who pays, and gives what the page needs to say so', async ({ host }) => {
    const page = await openStudio(host);
    await page.getByRole('radio', { name: 'Affiliate' }).check();
    await page.getByLabel('Your id').fill('skin-notebook');
    await page.getByLabel('Your name for this page').fill('a b');
    await page.getByLabel('Booking page').fill('https://clinic.example/book');
    await expect(codeOf(page)).toContainText('data-mode="affiliate"');
    await expect(codeOf(page)).toContainText('data-partner="skin-notebook"');
    await expect(page.getByText('Left out until fixed: Your name for this page.')).toBeVisible();
    await expect(previewOf(page).getByText('This site may be paid if you book.')).toHaveCount(1);
    await expect(previewOf(page).getByRole('note').filter({ hasText: 'This site may earn a fee' }).first()).toBeVisible();
    await page.getByLabel('Your words on being paid').fill('\u3164');
    await page.getByLabel('Your id').focus();
    await expect(page.getByText('Left out until fixed: Your name for this page, Your words on being paid.')).toBeVisible();
    await expect(previewOf(page).getByRole('note').filter({ hasText: 'This site may earn a fee' }).first()).toBeVisible();
  });
});
