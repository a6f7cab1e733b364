import type { Locator, Page } from '@playwright/test';

import { axe, expect, type Host, SITE, test } from './support.js';
import { Visitor } from './visitor.js';

const ONE_FILE = '<script src="/dist/treatment-explorer.js" defer></script>';
const MODULES = '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>';
const WIDGET = '<treatment-explorer></treatment-explorer>';
const ASKED = '/?tx-check';
/** The page of the drawing, with dates as they are where its reader is. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Karachi' });
const FAULTY = `<treatment-explorer currency="PKR" whatsapp="0300 0000000" prices="face:7000-18000; hair:20000-8000" accent="#FFC400" prices-date="${daysAgo(190)}"></treatment-explorer>`;

const panelOf = (page: Page, name = 'Self-check'): Locator => page.getByRole('region', { name, exact: true });
const titlesOf = async (panel: Locator): Promise<readonly string[]> =>
  (await panel.getByRole('listitem').filter({ hasText: 'Fix:' }).allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
const checkFiles = (host: Host): readonly string[] => host.widgetRequests.filter((name) => /check[.-]/.test(name));

for (const [form, script] of [['the one-file script', ONE_FILE], ['the modules', MODULES]] as const) {
  test.describe(`the self-check of ${form}`, () => {
    test('is neither seen nor asked for without the switch in the address', async ({ host, page }) => {
      await host.open(`${script}${FAULTY}`, {}, '/?check&x=tx-check#tx-check');
      await new Visitor(page).visit('hair');
      expect(await page.locator('tx-self-check').count()).toBe(0);
      expect(checkFiles(host)).toEqual([]);
      expect(host.warnings.length).toBeGreaterThan(0);
    });

    test('says what is to fix on a page with faults, with place, value and way out', async ({ host, page }) => {
      await host.open(`${script}${FAULTY}`, {}, ASKED);
      const panel = panelOf(page);
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Self-check: 2 to fix, 2 to look at');
      expect(await titlesOf(panel)).toEqual([
        'WhatsApp number has no country code', 'Price range is upside down', 'Brand colour was too light for text', 'Prices are 190 days old',
      ]);
      const first = panel.getByRole('listitem').first();
      await expect(first).toContainText('To fix, TX-CFG-011');
      await expect(first).toContainText('Where: attribute whatsapp');
      await expect(first).toContainText('whatsapp="0300 0000000"');
      await expect(panel).toContainText('accent="#FFC400", contrast 1.4 to 1');
      await expect(panel.getByRole('listitem').filter({ hasText: 'One copy on this page' })).toContainText('Version 0.1.0, hash sha384-');
      expect(checkFiles(host)).toHaveLength(1);
      expect(await axe(page, 'tx-self-check')).toEqual([]);
    });

    test('says so where nothing is to fix', async ({ host, page }) => {
      await host.open(`${script}${WIDGET}`, {}, ASKED);
      await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Self-check: nothing to fix');
    });

    test('holds no answer of a visitor in the report that is copied', async ({ host, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
      await host.open(`${script}<treatment-explorer currency="PKR" prices="7000"></treatment-explorer>`, {}, ASKED);
      const visitor = new Visitor(page);
      await visitor.visit('face', [[/apply to you now/, ['Trying for a baby']], [/ever had/, ['A milder reaction']]]);
      const panel = panelOf(page);
      await panel.getByRole('button', { name: 'Copy report' }).click();
      await expect(panel.getByRole('status')).toContainText('Copied.');
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain('currency: "PKR"');
      expect(report).toContain('TX-CHK-002');
      expect(report).not.toMatch(/baby|trying|reaction|face-|18-34|35-54|severity|today:|ever:/i);
      expect(await panel.innerText()).not.toMatch(/baby|trying|reaction|face-|18-34|35-54|severity/i);
    });
  });
}

/** The same page, served from the webmaster's own computer. */
async function openAtHome(page: Page, host: Host, body: string): Promise<void> {
  await host.open('');
  await page.route('http://localhost:8080/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>A clinic</title>${body}` });
    host.requests.push(route.request().url());
    return pathname.startsWith('/dist/') ? route.fulfill({ path: `.${pathname}`, contentType: 'text/javascript' }) : route.fulfill({ status: 204 });
  });
  await page.goto('http://localhost:8080/');
}

test.describe('on the webmaster’s own computer', () => {
  test('the modules bring the self-check with the first fault', async ({ host, page }) => {
    await openAtHome(page, host, `${MODULES}${FAULTY}`);
    await expect(panelOf(page)).toContainText('WhatsApp number has no country code');
  });

  test('the modules bring nothing to a page in order', async ({ host, page }) => {
    await openAtHome(page, host, `${MODULES}${WIDGET}`);
    await new Visitor(page).visit('face');
    expect(checkFiles(host)).toEqual([]);
  });

  test('the one-file script asks for nothing, and names the switch with each fault', async ({ host, page }) => {
    await openAtHome(page, host, `${ONE_FILE}${FAULTY}`);
    await new Visitor(page).visit('hair');
    expect(host.widgetRequests).toEqual(['treatment-explorer.js']);
    expect(host.warnings.length).toBeGreaterThan(0);
    expect(host.warnings.filter((line) => !line.endsWith('?tx-check'))).toEqual([]);
  });
});

test.describe('the panel of the self-check', () => {
  test('shows the report, selected, where the page may not copy', async ({ host, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
    });
    await host.open(`${ONE_FILE}${FAULTY}`, {}, ASKED);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Copy report' }).focus();
    await page.keyboard.press('Enter');
    const text = panel.getByRole('textbox', { name: 'The report as text' });
    await expect(text).toBeFocused();
    expect(await text.inputValue()).toContain('TX-CFG-011');
    const chosen = await text.evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
    expect(chosen).toBe(true);
    expect(await axe(page, 'tx-self-check')).toEqual([]);
  });

  test('follows the settings as they change, and says so when it is asked again', async ({ host, page }) => {
    await host.open(`${ONE_FILE}${FAULTY}`, {}, ASKED);
    const panel = panelOf(page);
    await expect(panel).toContainText('WhatsApp number has no country code');
    await page.locator('treatment-explorer').evaluate((widget) => widget.setAttribute('whatsapp', '+92 300 0000000'));
    await expect(panel).not.toContainText('WhatsApp number has no country code');
    await panel.getByRole('button', { name: 'Check again' }).click();
    await expect(panel.getByRole('status')).toContainText('Checked again. Self-check: 1 to fix, 2 to look at.');
  });

  test('tells a fault of the set-up once, and no longer when it is mended', async ({ host, page }) => {
    await host.open(`${ONE_FILE}<treatment-explorer lead-endpoint="https://clinic.example/lead"></treatment-explorer>`, {}, ASKED);
    const faults = panelOf(page).getByRole('listitem').filter({ hasText: 'TX-CFG-070' });
    await expect(faults).toHaveCount(1);
    await page.locator('treatment-explorer').evaluate((widget) => widget.setAttribute('clinic-name', 'Ada clinic'));
    await expect(faults).toHaveCount(0);
  });

  test('no longer tells of a file of settings that came at a later try', async ({ host, page }) => {
    await page.clock.install();
    let failures = 1;
    await host.open(`${ONE_FILE}${WIDGET}`, {}, ASKED);
    await page.route('**/clinic.json', (route) => route.fulfill(failures-- > 0 ? { status: 503 } : { contentType: 'application/json', body: '{"clinicName": "Ada clinic"}' }));
    await page.locator('treatment-explorer').evaluate((widget) => widget.setAttribute('config-src', '/clinic.json'));
    const fault = panelOf(page).getByRole('listitem').filter({ hasText: 'TX-CFG-061' });
    await expect(fault).toHaveCount(1);
    await page.clock.runFor(10_000);
    await expect(page.locator('treatment-explorer').getByText('Ada clinic').first()).toBeVisible();
    await panelOf(page).getByRole('button', { name: 'Check again' }).click();
    await expect(fault).toHaveCount(0);
    host.errors.length = 0;
  });

  for (const [what, style] of [
    ['in a column', ''], ['in a row of boxes', '.place { display: flex } .place > * { flex: 1 }'], ['in a grid', '.place { display: grid; grid-template-columns: 1fr 1fr }'],
    ['in a centred box', '.place { display: flex; flex-direction: column; justify-content: center; height: 2000px }'],
  ] as const) {
    test(`leaves the widget where and as wide as it is ${what}`, async ({ host, page }) => {
      const body = `<style>${style}</style><div class="place">${WIDGET}<p>Beside it.</p></div><p>After it.</p>`;
      const boxOf = async () => page.locator('treatment-explorer').boundingBox();
      await host.open(`${ONE_FILE}${body}`);
      await expect(page.getByRole('button', { name: /^Face/ })).toBeVisible();
      const alone = await boxOf();
      await page.goto(`${SITE}${ASKED}`);
      await expect(panelOf(page)).toBeVisible();
      expect(await boxOf()).toEqual(alone);
      const panel = await page.locator('tx-self-check').boundingBox();
      expect(panel?.y).toBeGreaterThanOrEqual((alone?.y ?? 0) + (alone?.height ?? 0));
    });
  }

  test('comes for each widget, and goes and comes with it', async ({ host, page }) => {
    await host.open(`${ONE_FILE}<main>${WIDGET}</main>${WIDGET}`, {}, ASKED);
    await expect(panelOf(page)).toBeVisible();
    await expect(panelOf(page, 'Self-check 2')).toBeVisible();
    const main = page.locator('main');
    const widget = await main.locator('treatment-explorer').elementHandle();
    await widget?.evaluate((element) => element.remove());
    await expect(page.locator('tx-self-check')).toHaveCount(1);
    await main.evaluate((element, back) => { if (back) element.append(back); }, widget);
    await expect(main.locator('tx-self-check')).toHaveCount(1);
  });

  test('tells of what a policy refuses to the widget', async ({ host, page }) => {
    await host.open(`${ONE_FILE}<treatment-explorer config-src="/clinic.json"></treatment-explorer>`, { policy: "default-src 'none'; script-src 'self'; style-src 'self'" }, ASKED);
    const panel = panelOf(page);
    await expect(panel).toContainText('The content security policy blocks the widget');
    await expect(panel).toContainText('Allow the address of config-src in connect-src.');
    await expect(panel).toContainText('hash not known: this page may not read its script');
    expect(host.errors.filter((error) => !/Content Security Policy|violates the following/.test(error))).toEqual([]);
    host.errors.length = 0;
  });

  test('tells of a language with sentences missing, of a script that is there twice and of a settings file that is not', async ({ host, page }) => {
    await host.open(`${ONE_FILE}<script src="/dist/treatment-explorer.js?again" defer></script>${WIDGET}`, {}, ASKED);
    await page.waitForFunction(() => customElements.get('treatment-explorer') !== undefined);
    await page.locator('treatment-explorer').evaluate((widget) => {
      const { addLanguage } = widget.constructor as unknown as { addLanguage(pack: object): void };
      addLanguage({ lang: 'ur', dir: 'rtl', words: { start: { title: 'عنوان' } } });
      widget.setAttribute('lang', 'ur');
      widget.setAttribute('config-src', '/missing.json');
    });
    const panel = panelOf(page);
    await expect(panel).toContainText(/\d{3,} Urdu sentences fall back to English/);
    await expect(panel).not.toContainText('start.title');
    await expect(panel).toContainText('start.lead');
    await expect(panel).toContainText('The script is on this page 2 times');
    await expect(panel).toContainText('The settings file did not come');
    host.errors.length = 0;
  });

  test('tells of a page that keeps no room for the widget, and of one that does', async ({ host, page }) => {
    // The words after it have been on the screen before the widget comes.
    const plain = '<style>body, p { margin: 0 }</style>';
    const room = `${plain}<style>.place { min-height: 822px }</style>`;
    await page.setViewportSize({ width: 800, height: 1400 });
    for (const [head, said] of [[plain, 'The page moved while the widget came'], [room, 'No layout shift seen']] as const) {
      await host.open(`<div class="place">${WIDGET}</div><p>After it.</p>`, { head }, ASKED);
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
      await page.addScriptTag({ url: '/dist/treatment-explorer.js' });
      await expect(panelOf(page)).toContainText(said);
    }
  });

  test('tells of a widget that comes when the self-check is there already, and moves the page', async ({ host, page }) => {
    await page.setViewportSize({ width: 800, height: 1400 });
    await host.open(`<div class="later"></div><p>After it.</p><main>${WIDGET}</main>${ONE_FILE}`, { head: '<style>body, p { margin: 0 }</style>' }, ASKED);
    await expect(panelOf(page)).toContainText('No layout shift seen');
    await page.locator('.later').evaluate((place, widget) => { place.innerHTML = widget; }, WIDGET);
    await expect(panelOf(page, 'Self-check 2')).toContainText('The page moved while the widget came');
  });

  test('is read from the left on a page that is read from the right, in the dark and at 320 px', async ({ host, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await host.open(`${ONE_FILE}${FAULTY.replace('currency', 'scheme="dark" currency')}`, { html: 'lang="ur" dir="rtl"' }, ASKED);
    const panel = panelOf(page);
    await expect(panel).toContainText('WhatsApp number has no country code');
    expect(await panel.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await axe(page, 'tx-self-check')).toEqual([]);
  });

  test('says where its file has to lie when it is not there', async ({ host, page }) => {
    const body = `<script src="/tx.js" data-treatment-explorer defer></script>`;
    await page.route('**/tx.js', async (route) => route.fulfill({ path: 'dist/treatment-explorer.js', contentType: 'text/javascript' }));
    await host.open('', {}, ASKED);
    await page.route('**/tx.js', async (route) => route.fulfill({ path: 'dist/treatment-explorer.js', contentType: 'text/javascript' }));
    await page.evaluate((markup) => { document.body.append(document.createRange().createContextualFragment(markup)); }, body);
    await expect.poll(() => host.warnings.join('\n')).toContain('TX-LOAD-002 treatment-explorer.check.js: found nothing beside the script');
    expect(await page.locator('tx-self-check').count()).toBe(0);
    host.errors.length = 0;
  });

  test('is a file that stores nothing', async ({ host, page }) => {
    await host.open(`${ONE_FILE}${WIDGET}`, {}, ASKED);
    await expect(panelOf(page)).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });
});
