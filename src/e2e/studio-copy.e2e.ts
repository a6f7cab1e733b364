import { readFile } from 'node:fs/promises';

import { STUDIO_SETTINGS } from '../studio/fields.js';
import { SNIPPETS } from '../studio/snippets.js';
import { codeOf, openStudio, previewOf, STUDIO } from './studio-host.js';
import { expect, SITE, test } from './support.js';

test.describe('what the studio gives to copy', () => {
  test('copies the code, and says so; without a clipboard in the old way; where both are refused it marks the code', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    const page = await openStudio(host);
    const press = async (name: string): Promise<void> => {
      await page.getByLabel('Name of the clinic').fill(name);
      await page.getByRole('button', { name: 'Copy code' }).click();
    };
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await press('A');
    await expect(page.getByRole('status').getByText('Copied. Paste it into your page.')).toBeVisible();
    expect(await clipboard()).toBe(await codeOf(page).innerText());
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
    await press('B');
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard()).toContain('"B"');
    await page.evaluate(() => { document.execCommand = () => false; });
    await press('C');
    await expect(page.getByRole('status').getByText('The code is marked: press Ctrl+C')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await codeOf(page).innerText()).trim());
  });

  test('without a clipboard nobody is told that a link was copied: it stands in the address bar', async ({ host }) => {
    const page = await openStudio(host);
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
    await page.getByLabel('Name of the clinic').fill('A');
    await page.getByRole('button', { name: 'Copy link to this set-up' }).click();
    await expect(page.getByRole('status').getByText('Copy it from the address bar.')).toBeVisible();
    expect(page.url()).toBe(`${STUDIO}#set-up&clinic-name=A`);
  });

  test('what a way cannot carry is said, and is not in its code', async ({ host }) => {
    const page = await openStudio(host, '#set-up&currency=PKR&clinic-name=A&consultation=2500&lead-endpoint=https%3A%2F%2Fclinic.example%2Flead&analytics=steps');
    await expect(page.getByText('Not in this way: Consultation fee.')).toBeVisible();
    await expect(codeOf(page)).not.toContainText('2500');
    await page.getByRole('tab', { name: 'HTML' }).click();
    await expect(codeOf(page)).toContainText('{"consultation":"2500"}');
    await expect(page.getByText('Not in this way')).toBeHidden();
    await page.getByRole('tab', { name: 'WordPress' }).click();
    await expect(page.getByText('Not in this way: Consultation fee, Address messages are posted to, Statistics.')).toBeVisible();
    await page.getByRole('tab', { name: 'iframe' }).click();
    await expect(codeOf(page)).toContainText('consultation=2500');
    await expect(codeOf(page)).not.toContainText('lead');
    await expect(previewOf(page)).toHaveAttribute('test-mode', 'true');
  });

  test('names attributes that the WordPress plugin knows, and no others', async () => {
    const php = await readFile('wordpress/treatment-explorer/includes/attributes.php', 'utf8');
    // Those that an author may write.
    const known = [...(php.split('const ATTRIBUTES')[1]?.split(');')[0] ?? '').matchAll(/^\t'([a-z-]+)'\s+=>/gm)].map(([, name]) => name);
    const { lacks = [] } = SNIPPETS.find(({ id }) => id === 'wordpress') ?? {};
    expect(STUDIO_SETTINGS.filter((name) => !lacks.includes(name) && !known.includes(name))).toEqual([]);
    expect(lacks.filter((name) => known.includes(name))).toEqual([]);
  });

  test('a language that is a file brings it along in every way that can, and the others say so', async ({ host }) => {
    const page = await openStudio(host, '#set-up&lang=ur');
    const file = 'treatment-explorer.ur.js';
    for (const tab of ['One tag', 'HTML', 'Tag manager']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel').getByRole('link', { name: file })).toHaveAttribute('href', new RegExp(`/dist/${file}$`));
      const code = await codeOf(page).innerText();
      expect(code.indexOf(file), tab).toBeGreaterThan(-1);
      expect(code.indexOf(file), tab).toBeLessThan(code.indexOf('treatment-explorer.js'));
    }
    await page.getByRole('tab', { name: 'iframe' }).click();
    await expect(page.getByText(`Write <script src="${file}" defer></script> into your copy of embed.html`)).toBeVisible();
    await page.getByRole('tab', { name: 'npm' }).click();
    await expect(codeOf(page)).toContainText('lang="ur"');
    await expect(codeOf(page)).not.toContainText(file);
    await page.getByRole('tab', { name: 'WordPress' }).click();
    await expect(page.getByText('Urdu and Arabic do not come with it yet: visitors read English.')).toBeVisible();
    await expect(codeOf(page)).not.toContainText('ur');
  });
});
