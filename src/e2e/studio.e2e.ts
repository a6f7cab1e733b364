import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { STUDIO_SETTINGS } from '../studio/fields.js';
import { SNIPPETS } from '../studio/snippets.js';
import { axe, expect, type Host, SITE, test } from './support.js';

const STUDIO = `${SITE}/demo/studio/index.html`;
const WIDGET = 'treatment-explorer';

async function openStudio(host: Host, fragment = ''): Promise<Page> {
  await host.open('');
  await host.page.goto(STUDIO + fragment);
  await host.page.getByRole('heading', { name: 'Set up your explorer' }).waitFor();
  return host.page;
}

/** What a clinic in Islamabad would fill in. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name of the clinic').fill('Margalla Skin Clinic');
  await page.getByLabel('Country').fill('PK');
  await page.getByLabel('Currency').fill('PKR');
  await page.getByLabel('Face, lowest price').fill('7,000');
  await page.getByLabel('Face, highest price').fill('18,000');
  await page.getByLabel('Hair, lowest price').fill('8000');
  await page.getByLabel('Hair, highest price').fill('20000');
  await page.getByLabel('WhatsApp number').fill('+92 300 0000000');
  await page.getByLabel('Brand colour', { exact: true }).fill('#7A1F5C');
}

const codeOf = (page: Page): Locator => page.getByRole('region', { name: 'Code' });
const previewOf = (page: Page): Locator => page.getByRole('region', { name: 'Preview' }).locator(WIDGET);

/** Controls of the studio itself that are lower than 44 px: links in a sentence may be. */
const tooSmall = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll('tx-studio :is(button, input, select, textarea, summary)')]
    .map((element) => ({ element: element.closest('label.switch, .segments > label') ?? element }))
    .filter(({ element }) => element.checkVisibility() && !element.closest('treatment-explorer, tx-self-check') && element.getBoundingClientRect().height < 44)
    .map(({ element }) => element.outerHTML.slice(0, 90)));

test.describe('the studio', () => {
  test('the set-up stands in the address, and a link shows it again', async ({ host }) => {
    const page = await openStudio(host);
    await fillIn(page);
    await expect.poll(() => page.url()).toContain('accent=%237A1F5C');
    const [address, code] = [page.url(), await codeOf(page).innerText()];
    await page.goto('about:blank');
    await page.goto(address);
    await expect(codeOf(page)).toHaveText(code);
    await expect(page.getByLabel('Hair, highest price')).toHaveValue('20000');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(host.strangers).toEqual([]);
  });

  test('a browser that takes few changes of the address gets few, and one that refuses them costs nothing', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    const page = await openStudio(host);
    await page.evaluate(() => {
      const counted = { changes: 0, isRefusing: false };
      const change = history.replaceState.bind(history);
      Object.assign(window, { counted });
      history.replaceState = (...given) => {
        counted.changes += 1;
        if (counted.isRefusing || counted.changes > 100) throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
        change(...given);
      };
    });
    const type = (texts: number, isRefusing: boolean): Promise<number> => page.getByLabel('Name of the clinic').evaluate((input: HTMLInputElement, [texts, isRefusing]) => {
      const { counted } = window as unknown as { counted: { changes: number; isRefusing: boolean } };
      counted.isRefusing = isRefusing;
      for (let text = 1; text <= texts; text += 1) {
        input.value = `Clinic ${text}`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return counted.changes;
    }, [texts, isRefusing] as const);
    const copiedLink = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Copy link to this set-up' }).click();
      await expect(page.getByRole('status').getByText('Copied.', { exact: true })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await type(300, false)).toBeLessThan(10);
    await expect(codeOf(page)).toContainText('Clinic 300');
    await expect.poll(() => page.url()).toContain('Clinic+300');
    await type(301, true);
    expect(await copiedLink()).toBe(`${STUDIO}#set-up&clinic-name=Clinic+301`);
    expect(page.url()).toContain('Clinic+300');
    await type(302, false);
    expect(await copiedLink()).toBe(page.url());
    await page.getByLabel('Name of the clinic').fill('Clinic 303');
    await page.goto('about:blank');
    await page.goBack();
    await expect(page.getByLabel('Name of the clinic')).toHaveValue('Clinic 303');
    expect(host.errors).toEqual([]);
  });

  test('a link with what the form cannot show: form, preview and code have none of it', async ({ host }) => {
    const page = await openStudio(host, '#set-up&currency=RS&prices=9000&medicine-names=false&test-mode=no&clinic-name=A');
    await expect(page.getByText('Some of the link could not be read and was left out.')).toBeVisible();
    await expect(page.getByLabel('Name prescription medicines')).not.toBeChecked();
    await expect(page.getByText('Left out until fixed: Currency, Prices. Without a currency no price can be shown. Everything else works now.')).toBeVisible();
    await expect(previewOf(page)).toHaveAttribute('clinic-name', 'A');
    expect(await previewOf(page).evaluate((widget) => widget.getAttributeNames())).toEqual(['clinic-name']);
    for (const tab of ['One tag', 'HTML', 'WordPress', 'Tag manager', 'iframe', 'npm']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(codeOf(page)).not.toContainText(/medicine|test.mode|prices|9000|RS/);
    }
  });

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

  for (const [scene, sign] of [
    ['Start', /Face/], ['Quiz', /Question \d of \d/], ['Result', /^For fine lines and wrinkles, clinics usually plan/], ['Ask first', /^Ask your doctor first: /], ['Not answered', /You have not answered the safety questions/],
    ['Not now', /We have left out visits, prices and booking/],
  ] as const) {
    test(`shows the real widget: ${scene}, on every width and in both directions`, async ({ host }) => {
      const page = await openStudio(host, '#set-up&currency=PKR&prices=9000&region=PK');
      await page.getByRole('button', { name: scene, exact: true }).click();
      await expect(previewOf(page).getByText(sign).filter({ visible: true }).first()).toBeVisible();
      for (const [width, px] of [['Phone', 360], ['Column', 720]] as const) {
        await page.getByRole('button', { name: width, exact: true }).click();
        expect(await previewOf(page).evaluate((widget) => widget.getBoundingClientRect().width)).toBe(px);
      }
      await page.getByRole('button', { name: 'Full width', exact: true }).click();
      await page.getByRole('checkbox', { name: 'Dark', exact: true }).check();
      await expect(previewOf(page)).toHaveAttribute('scheme', 'dark');
      await expect(codeOf(page)).not.toContainText('scheme');
      await page.getByLabel('Right to left').check();
      await expect(previewOf(page).getByRole('region').first()).toHaveAttribute('dir', 'rtl');
      await expect(previewOf(page).getByText(sign).filter({ visible: true }).first()).toBeVisible();
    });
  }

  test('takes the focus from nobody when the preview changes', async ({ host }) => {
    const page = await openStudio(host);
    await page.getByLabel('Name of the clinic').fill('A');
    await page.getByRole('button', { name: 'Not now', exact: true }).click();
    await expect(previewOf(page).getByText(/We have left out visits, prices and booking/).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Not now', exact: true })).toBeFocused();
  });

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

  test('a hostile link fills in what it may, says so, and runs nothing', async ({ host }) => {
    const page = await openStudio(host, `#set-up&clinic-name=${encodeURIComponent('</script><img src=x onerror=alert(1)>')}&onclick=x&currency=PKR&folder=https://evil.example/&book-url=javascript:alert(1)`);
    await expect(page.getByText('Some of the link could not be read and was left out.')).toBeVisible();
    await expect(page.getByText('Check numbers and addresses before you copy the code.')).toBeVisible();
    await expect(codeOf(page)).not.toContainText(/evil|javascript/);
    await expect(page.getByText('Left out until fixed: Booking page.')).toBeVisible();
    await page.evaluate(() => { location.hash = `#set-up&currency=EUR&${'x'.repeat(8000)}`; });
    await expect(page.getByLabel('Currency')).toHaveValue('');
  });

  test('shows the self-check of the preview, and asks no other host', async ({ host }) => {
    const page = await openStudio(host, '#set-up&currency=PKR&prices=9000');
    const panel = page.getByRole('region', { name: /^Self-check/ });
    await expect(panel).toBeVisible();
    await expect(panel.getByText(/prices-date/).first()).toBeAttached();
    await expect(panel.getByText(/Content security policy|blocked by/i).filter({ hasText: /Fix:/ })).toHaveCount(0);
    expect(host.requests.filter((url) => !url.startsWith(SITE))).toEqual([]);
  });

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
