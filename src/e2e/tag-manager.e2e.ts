import { readFileSync } from 'node:fs';

import { CDN, expect, type Host, test } from './support.js';

const [, SNIPPET = ''] = /## Google Tag Manager[^]*?```html\n([^]*?)```/.exec(readFileSync('docs/install.md', 'utf8')) ?? [];
const PLACE = '<main><div id="treatment-explorer"></div></main>';

/** A page that has loaded, with a witness for what a late script must not do. */
async function openPage(host: Host, body: string): Promise<void> {
  await host.open(`${body}<script>document.write = document.writeln = () => { throw new Error('document.write after load'); };</script>`);
  await host.page.waitForLoadState('load');
}

/** Fires a custom HTML tag: markup set by innerHTML runs nothing, so the manager makes each script of it anew. */
async function fire(host: Host, html: string): Promise<void> {
  await host.page.evaluate((markup) => {
    const holder = document.createElement('div');
    holder.style.display = 'none';
    holder.innerHTML = markup;
    document.body.appendChild(holder);
    for (const inert of holder.querySelectorAll('script')) {
      const script = document.createElement('script');
      script.text = inert.text;
      inert.replaceWith(script);
    }
  }, html);
}

const snippet = SNIPPET.replace('https://clinic.example/', `${CDN}/dist/`);

test.describe('the custom HTML tag of docs/install.md', () => {
  test('is one script that any compiler takes, and loads the file of the owner', () => {
    expect(SNIPPET.match(/<script>/g)).toHaveLength(1);
    expect(SNIPPET).toContain("'https://clinic.example/treatment-explorer.js'");
    expect(SNIPPET).not.toMatch(/=>|\b(let|const)\b|`|document\.write/);
  });

  test('put in after the page has loaded, it shows the widget in its place, with its settings', async ({ host, page }) => {
    await openPage(host, PLACE);
    await fire(host, snippet);
    const widget = page.locator('main treatment-explorer');
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await widget.getAttribute('currency')).toBe('PKR');
    expect(await widget.getAttribute('prices')).toBe('face: 7000-18000; hair: 8000-20000');
    expect(host.widgetRequests).toEqual(['treatment-explorer.js']);
  });

  test('fired twice, at once and later, it gives one widget', async ({ host, page }) => {
    await openPage(host, PLACE);
    await fire(host, snippet);
    await fire(host, snippet);
    await expect(page.getByRole('button', { name: /^Face/ })).toBeVisible();
    await fire(host, snippet);
    await expect(page.locator('treatment-explorer')).toHaveCount(1);
    expect(host.widgetRequests).toEqual(['treatment-explorer.js']);
    expect(host.warnings).toEqual([]);
  });

  test('on a page without the place it does nothing', async ({ host, page }) => {
    await openPage(host, '<main><p>Another page</p></main>');
    await fire(host, snippet);
    await expect(page.getByText('Another page')).toBeVisible();
    expect(host.widgetRequests).toEqual([]);
  });

  test('once the visitor consents, the page is told of steps and no more', async ({ host, page }) => {
    await openPage(host, `${PLACE}<script>window.dataLayer = [];</script>`);
    await fire(host, snippet.replace("'data-currency'", "'data-analytics', 'steps');\n    script.setAttribute('data-currency'"));
    await expect(page.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'dataLayer') as unknown)).toEqual([]);
    await fire(host, `<script>document.querySelectorAll('treatment-explorer').forEach(function (widget) { widget.setConsent('steps'); });</script>`);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'dataLayer') as unknown)).toEqual([{ event: 'tx_step', tx_phase: 'concern', tx_version: 1 }]);
  });
});
