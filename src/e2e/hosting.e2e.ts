import { readdirSync, readFileSync } from 'node:fs';

import { expect, test as base } from '@playwright/test';

import { headersOf, StaticHost } from './static-host.js';
import { Visitor } from './visitor.js';

const test = base.extend<{ host: StaticHost }>({
  host: async ({ page }, use) => {
    const host = await StaticHost.open(page);
    await use(host);
    await host.close();
  },
});

const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const WIDGET = '<treatment-explorer><p>A short guide</p></treatment-explorer>';
const INTEGRITY = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
const CHUNKS = readdirSync('dist/cdn/chunks');
const SERVED = ['treatment-explorer.js', 'treatment-explorer.check.js', 'embed.html', 'embed-frame.js', 'embed-host.js', 'integrity.json', 'cdn/treatment-explorer.js', ...CHUNKS.map((name) => `cdn/chunks/${name}`)];
const policyFor = (cdn: string): Readonly<Record<string, string>> => ({ 'Content-Security-Policy': `default-src 'none'; script-src ${cdn}/tx/; style-src 'self'; frame-src ${cdn}/tx/` });

test.describe('dist/ on a delivery network, with the headers of docs/hosting.md', () => {
  test('each file has one time to be kept: names that stay for minutes, a release and names by content for a year', () => {
    const year = 'public, max-age=31536000, immutable';
    for (const file of SERVED) {
      expect(headersOf(`/tx/0.1.0/${file}`)['Cache-Control'], file).toBe(year);
      const kept = headersOf(`/tx/now/${file}`)['Cache-Control'];
      if (file.startsWith('cdn/chunks/')) expect(kept, file).toBe(year);
      else expect(kept, file).toMatch(/max-age=300|no-cache/);
      expect(headersOf(`/tx/now/${file}`)['Cross-Origin-Resource-Policy'], file).toBe('cross-origin');
    }
  });

  test('no chunk is left over, and none is named that is not there', () => {
    const texts = ['dist/cdn/treatment-explorer.js', ...CHUNKS.map((name) => `dist/cdn/chunks/${name}`)].map((file) => readFileSync(file, 'utf8'));
    const named = new Set(texts.flatMap((text) => [...text.matchAll(/["'`]\.\/(?:chunks\/)?([\w.-]+-[\da-f]{6}\.js)["'`]/g)].map(([, name = '']) => name)));
    expect([...named].sort()).toEqual([...CHUNKS].sort());
  });

  for (const [what, tag] of [
    ['the script', (cdn: string) => `<script src="${cdn}/tx/0.1.0/treatment-explorer.js" defer></script>`],
    ['the script with crossorigin and integrity', (cdn: string) => `<script src="${cdn}/tx/0.1.0/treatment-explorer.js" integrity="${INTEGRITY['treatment-explorer.js'] ?? ''}" crossorigin defer></script>`],
    ['the modules', (cdn: string) => `<script type="module" src="${cdn}/tx/now/cdn/treatment-explorer.js"></script>`],
  ] as const) {
    test(`${what} of another site gives a whole visit on an isolated page under a strict policy`, async ({ host, page }) => {
      host.page = { headers: { ...ISOLATED, ...policyFor(host.cdn) }, html: tag(host.cdn) + WIDGET };
      await page.goto(host.site);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      const visitor = new Visitor(page);
      await visitor.visit('face');
      await visitor.readOn();
      expect(host.errors).toEqual([]);
    });
  }

  test('the iframe page stands in an isolated page too, under its own policy', async ({ host, page }) => {
    const frame = `<iframe data-treatment-explorer title="A guide" src="${host.cdn}/tx/0.1.0/embed.html?currency=PKR&amp;prices=9000" width="700" height="900"></iframe>`;
    host.page = { headers: { ...ISOLATED, ...policyFor(host.cdn) }, html: `${frame}<script src="${host.cdn}/tx/0.1.0/embed-host.js"></script>` };
    await page.goto(host.site);
    await page.frameLocator('iframe').getByRole('button', { name: /^Face/ }).click();
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Continue' })).toBeVisible();
    expect(host.errors).toEqual([]);
  });

  test('the iframe page is shown by the sites its owner names, and by no other', async ({ host, page }) => {
    host.spoil = { owner: 'https://another.example' };
    host.page = { headers: {}, html: `<iframe title="A guide" src="${host.cdn}/tx/0.1.0/embed.html?currency=PKR&amp;prices=1" width="700" height="900"></iframe>` };
    const failed = page.waitForEvent('requestfailed', { predicate: (request) => request.url().includes('embed.html') });
    await page.goto(host.site);
    await failed;
    await expect(page.frameLocator('iframe').getByRole('button', { name: /^Face/ })).toHaveCount(0);
    for (const release of ['0.1.0', 'now']) expect(headersOf(`/tx/${release}/embed.html`)['Content-Security-Policy']).toMatch(/; frame-ancestors https:\/\/clinic\.example$/);
  });

  for (const [without, html] of [
    ['Cross-Origin-Resource-Policy', (cdn: string) => `<script src="${cdn}/tx/0.1.0/treatment-explorer.js" defer></script>${WIDGET}`],
    ['Access-Control-Allow-Origin', (cdn: string) => `<script type="module" src="${cdn}/tx/now/cdn/treatment-explorer.js"></script>${WIDGET}`],
    ['Cross-Origin-Embedder-Policy', (cdn: string) => `<iframe title="A guide" src="${cdn}/tx/0.1.0/embed.html"></iframe>`],
  ] as const) {
    test(`without ${without} it is refused there: the header is needed`, async ({ host, page }) => {
      host.spoil = { without };
      host.page = { headers: ISOLATED, html: html(host.cdn) };
      const failed = page.waitForEvent('requestfailed', { predicate: (request) => request.url().startsWith(host.cdn) });
      await page.goto(host.site);
      await failed;
      expect(await page.evaluate(() => customElements.get('treatment-explorer') === undefined)).toBe(true);
    });
  }

  test('a script with one byte changed is refused, and the guide inside the element stays', async ({ host, page }) => {
    host.spoil = { changed: 'treatment-explorer.js' };
    const tag = `<script src="${host.cdn}/tx/0.1.0/treatment-explorer.js" integrity="${INTEGRITY['treatment-explorer.js'] ?? ''}" crossorigin defer></script>`;
    host.page = { headers: {}, html: tag + WIDGET };
    await page.goto(host.site);
    await expect(page.getByText('A short guide')).toBeVisible();
    expect(host.errors.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('treatment-explorer') === undefined)).toBe(true);
  });
});
