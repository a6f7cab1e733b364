import { readFileSync } from 'node:fs';

import { CDN, expect, test } from './support.js';

const PAGE = readFileSync('docs/install.md', 'utf8');

/** The code under a heading of docs/install.md, with the owner's files where the test has them. */
function codeUnder(heading: string): string {
  const [, own = ''] = PAGE.split(`\n## ${heading}\n`);
  const [, code = ''] = /```html\n([^]*?)```/.exec(own.split('\n## ')[0] ?? '') ?? [];
  return code.replaceAll(/https:\/\/clinic\.example\/(?=[\w-]+\.(?:js|html))/g, `${CDN}/dist/`);
}

test.describe('docs/install.md', () => {
  test('plain HTML: the snippet shows the widget, with what the owner wrote and nothing to complain of', async ({ host, page }) => {
    await host.open(codeUnder('Plain HTML'));
    const widget = page.locator('treatment-explorer');
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await widget.getAttribute('prices')).toBe('face: 7000-18000; hair: 8000-20000');
    expect(host.warnings).toEqual([]);
  });

  test('plain HTML: without the script the guide and the link are there', async ({ host, page }) => {
    await host.open(codeUnder('Plain HTML').replace(/<script.*<\/script>/, ''));
    await expect(page.getByText('Mesotherapy: a short guide')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ask us' })).toBeVisible();
  });

  test('a builder that forbids scripts: the frame alone has the widget, with the settings of its address', async ({ host, page }) => {
    await host.open(codeUnder('A builder that forbids scripts'), { policy: `default-src 'none'; frame-src ${CDN}; style-src 'unsafe-inline'` });
    const widget = page.frameLocator('iframe').locator('treatment-explorer');
    await expect(widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await widget.evaluate((element) => ['currency', 'prices', 'whatsapp'].map((name) => element.getAttribute(name)))).toEqual(['PKR', 'face:7000-18000', '+923000000000']);
    expect(host.widgetRequests.map((name) => name.replace(/\?.*/, ''))).toEqual(['embed.html', 'treatment-explorer.js', 'embed-frame.js']);
  });

  test('has a way in for every platform it names, and says what was not tried', () => {
    for (const heading of ['Plain HTML', 'Wix', 'Squarespace', 'Shopify', 'Webflow', 'Google Tag Manager', 'Joomla and Drupal', 'A builder that forbids scripts', 'npm']) {
      expect(PAGE).toContain(`\n## ${heading}\n`);
    }
    expect(PAGE).toContain('have not been tried by us');
  });
});
