import { readdirSync } from 'node:fs';

import { LanguageVisitor } from './language-visitor.js';
import { axe, expect, layoutShift, SITE, test } from './support.js';

const PAGES = readdirSync('demo').filter((file) => file.endsWith('.html'));
const WIDTHS = [320, 412, 768, 1280];
/** Pages in other languages than English, and an amount of the clinic as it is written in each. */
const SPOKEN = [
  { file: 'urdu.html', lang: 'ur', money: /Rs\s\d/ },
  { file: 'arabic.html', lang: 'ar', money: /\d\u2069?\sد\.إ\./ },
] as const;

test.describe('the demo pages', () => {
  for (const file of PAGES) {
    test(`${file} stands still, fits and has nothing for axe to say`, async ({ host }) => {
      const { page } = host;
      await host.open('');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${SITE}/demo/${file}`);
        const widgets = page.locator('treatment-explorer');
        if (await widgets.count() > 0) await expect(widgets.first().getByRole('heading').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
        expect((await layoutShift(page)).unexpected, `layout shift at ${width} px`).toBe(0);
      }
      expect(await axe(page, 'body')).toEqual([]);
    });
  }

  test('every page is in the gallery', async ({ host }) => {
    await host.open('');
    await host.page.goto(`${SITE}/demo/index.html`);
    const links = await host.page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect([...links, 'index.html'].sort()).toEqual([...PAGES].sort());
  });

  test('the gallery leads to the studio, which has a way back', async ({ host }) => {
    await host.open('');
    await host.page.goto(`${SITE}/demo/index.html`);
    await host.page.getByRole('link', { name: 'Set it up for your clinic' }).click();
    await expect(host.page.getByRole('heading', { name: 'Set up your explorer' })).toBeVisible();
    await host.page.getByRole('link', { name: 'All demo pages' }).click();
    await expect(host.page.getByRole('link', { name: 'Set it up for your clinic' })).toBeVisible();
  });

  test('sample prices are called so, on every page that shows them', async ({ host }) => {
    await host.open('');
    for (const file of PAGES) {
      await host.page.goto(`${SITE}/demo/${file}`);
      const pricing = await host.page.locator('treatment-explorer').evaluateAll((widgets) =>
        widgets.filter((widget) => /"prices?"/.test(widget.textContent ?? '') || ![null, 'none'].includes(widget.getAttribute('prices'))).length);
      const framed = await host.page.locator('iframe').count();
      await expect(host.page.getByText('Sample prices')).toHaveCount(pricing + framed > 0 ? 1 : 0);
    }
  });

  test('the waiting room shows the kiosk at the size of each device, whole, under its banner', async ({ host }) => {
    const { page } = host;
    await host.open('');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${SITE}/demo/kiosk.html`);
    for (const [name, width, height] of [['Tablet, ', 1280, 800], ['Tablet upright', 800, 1280], ['Wall screen', 1920, 1080], ['Stand', 1080, 1920]] as const) {
      await page.getByLabel(name).check();
      await page.getByTitle('The kiosk').scrollIntoViewIfNeeded();
      const kiosk = page.frameLocator('iframe').locator('treatment-explorer');
      await expect.poll(() => kiosk.evaluate((widget) => [widget.clientWidth, widget.clientHeight])).toEqual([width, height]);
      await expect(kiosk.getByRole('button', { name: 'Touch to start' })).toBeInViewport({ ratio: 0.99 });
      await expect(page.frameLocator('iframe').getByText('Sample prices')).toBeInViewport({ ratio: 0.99 });
    }
  });

  for (const { file } of SPOKEN) {
    test(`${file} keeps the room of its language free, below the fold too`, async ({ host }) => {
      await host.open('');
      for (const width of [320, 360, 412, 768, 1024, 1280]) {
        await host.page.setViewportSize({ width, height: 5000 });
        await host.page.goto(`${SITE}/demo/${file}`);
        await expect(host.page.locator('treatment-explorer').getByRole('heading').first()).toBeVisible();
        expect((await layoutShift(host.page)).all, `layout shift at ${width} px`).toBe(0);
      }
    });
  }

  for (const { file, lang, money } of SPOKEN) {
    test(`${file} is in its own language, from its first screen to a result with its prices`, async ({ host }) => {
      const { page } = host;
      await host.open('');
      await page.goto(`${SITE}/demo/${file}`);
      const visitor = new LanguageVisitor(page, lang);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(visitor.title).toBeVisible();
      await visitor.visit('hair');
      await expect(visitor.widget.getByText(visitor.words.result.frame.verdict.facts.cost, { exact: true }).first()).toBeVisible();
      await expect(visitor.widget.getByText(money).filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByText('Sample prices')).toBeInViewport();
      expect(host.widgetRequests).toEqual([`treatment-explorer.${lang}.js`, 'treatment-explorer.js']);
      expect(host.warnings).toEqual([]);
    });
  }
});
