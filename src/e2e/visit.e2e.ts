import { readFile } from 'node:fs/promises';

import { axe, CDN, expect, layoutShift, test } from './support.js';
import { Visitor } from './visitor.js';

const SCRIPT = '<script src="/dist/treatment-explorer.js" defer></script>';
const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const OWNER = 'currency="PKR" prices="face:7000-18000; hair:8000-20000; body:9000-15000" whatsapp="+923000000000" region="PK"';
const CONCERNS = ['face', 'hair', 'body'] as const;

/** What docs/embedding.md tells a page to write, so that its room is free before the script has run. */
async function roomRules(): Promise<string> {
  const rules = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(await readFile('docs/embedding.md', 'utf8'))?.[1];
  if (!rules) throw new Error('docs/embedding.md no longer tells how to keep the room free');
  return `<style>body{margin:0;font-family:sans-serif}${rules}</style>`;
}

const inArticle = (script: string, attributes = OWNER) => `<h1>A clinic</h1><p>Before.</p>
  <div class="place"><treatment-explorer ${attributes}><p>A short guide.</p></treatment-explorer></div>
  <h2>After</h2><p>${'Words of the page. '.repeat(80)}</p>${script}`;

test.describe('nothing moves over a whole visit', () => {
  for (const width of [320, 412, 768, 1280]) {
    test(`at ${width} px`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await host.open(inArticle(SCRIPT), { head: await roomRules() });
      const visitor = new Visitor(page);
      await visitor.visit('face');
      await visitor.readOn();
      expect((await layoutShift(page)).unexpected).toBe(0);
    });
  }

  test('not even right after the taps of the quiz', async ({ host, page }) => {
    await page.setViewportSize({ width: 412, height: 900 });
    await host.open(inArticle(SCRIPT), { head: await roomRules() });
    const visitor = new Visitor(page);
    await visitor.pick('hair');
    const atFirst = (await layoutShift(page)).all;
    for (let asked = 0; asked < 12 && await visitor.continueButton.isVisible(); asked += 1) {
      expect((await layoutShift(page)).all).toBe(atFirst);
      await visitor.reply();
    }
  });

  test('when the parts come one by one from another host', async ({ host, page }) => {
    await page.setViewportSize({ width: 412, height: 900 });
    await host.open(inArticle(MODULE), { head: await roomRules() });
    const visitor = new Visitor(page);
    await visitor.visit('body');
    await visitor.readOn();
    expect((await layoutShift(page)).unexpected).toBe(0);
  });
});

test.describe('a visit takes few taps', () => {
  for (const concern of CONCERNS) {
    test(`for ${concern}`, async ({ host, page }) => {
      await host.open(inArticle(SCRIPT));
      const visitor = new Visitor(page);
      await visitor.visit(concern);
      console.log(`${concern}: ${visitor.taps} taps from the first screen to the result`);
      // One for each question, and one more for each of the two that take several answers.
      expect(visitor.taps).toBeLessThanOrEqual(12);
    });
  }
});

test('a chart is printed with its table open', async ({ host, page }) => {
  await host.open(inArticle(SCRIPT));
  const visitor = new Visitor(page);
  await visitor.visit('face');
  await visitor.readOn();
  const tables = page.locator('tx-chart table');
  await expect(tables.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const table of await tables.all()) await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(tables.first()).toBeHidden();
});

test.describe('axe finds nothing', () => {
  // Each question, verdict, look and width by itself: access.e2e.ts.
  test('on any step of the quiz, dark', async ({ host, page }) => {
    await host.open(inArticle(SCRIPT, `${OWNER} scheme="dark"`));
    const visitor = new Visitor(page);
    await expect(visitor.widget.getByRole('button', { name: /^Face/ })).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await visitor.pick('hair');
    for (let asked = 0; asked < 12 && await visitor.continueButton.isVisible(); asked += 1) {
      expect(await axe(page)).toEqual([]);
      await visitor.reply();
    }
  });

  test('on a page written from right to left', async ({ host, page }) => {
    await host.open(inArticle(SCRIPT), { html: 'lang="ar" dir="rtl"' });
    await page.evaluate(() => {
      interface Known { addLanguage(pack: { lang: string; dir: string; words: object }): void }
      (customElements.get('treatment-explorer') as unknown as Known).addLanguage({ lang: 'ar', dir: 'rtl', words: {} });
      document.querySelector('treatment-explorer')?.setAttribute('lang', 'ar');
    });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    expect(await axe(page)).toEqual([]);
    // Nothing sticks out of the widget's place.
    expect(await visitor.widget.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});
