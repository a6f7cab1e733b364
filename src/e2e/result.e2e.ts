import { axe, CDN, expect, layoutShift, test } from './support.js';
import { Visitor } from './visitor.js';

const SCRIPT = '<script src="/dist/treatment-explorer.js" defer></script>';
const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const OWNER = 'currency="PKR" prices="face:7000-18000; hair:8000-20000; body:9000-15000" whatsapp="+923000000000" region="PK"';
const widget = (attributes = OWNER) => `<treatment-explorer ${attributes}></treatment-explorer>`;

/** Unfolds every row and every drawer, and shows every table. */
async function openAll(visitor: Visitor): Promise<void> {
  for (const row of await visitor.widget.locator('tx-ledger').all()) await row.locator('summary').first().click();
  await expect(visitor.widget.locator('tx-safety')).toBeVisible();
  for (const drawer of await visitor.widget.locator('tx-row details details:not([open]) > summary').all()) await drawer.click();
  const tables = visitor.widget.getByRole('button', { name: 'Show as a table' });
  for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
}

test.describe('what is opened on demand', () => {
  test('is brought when the first row is unfolded, and once', async ({ host, page }) => {
    await host.open(`${MODULE}${widget()}`);
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    const asked = () => host.widgetRequests.filter((name) => /\/(detail|take|signs)-/.test(name)).map((name) => /\/(\w+)-/.exec(name.slice(4))?.[1]);
    expect(asked()).not.toContain('detail');
    expect(asked()).not.toContain('take');
    await visitor.widget.locator('tx-row[name=works] summary').click();
    await expect(visitor.widget.getByRole('heading', { name: 'How long does it last?' })).toBeVisible();
    await visitor.widget.locator('tx-row[name=myths] summary').click();
    expect(asked().filter((name) => name === 'detail')).toHaveLength(1);
  });

  test('says calmly that it did not come, and comes when asked again', async ({ host, page }) => {
    await host.open(`${MODULE}${widget()}`);
    let isDown = true;
    await page.route('**/detail-*.js', (route) => (isDown ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }) : route.fallback()));
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.widget.locator('tx-row[name=works] summary').click();
    await expect(visitor.widget.getByText('This part did not load. The rest still works.')).toBeVisible();
    expect(host.warnings.join()).toContain('TX-LOAD-002');
    isDown = false;
    await visitor.widget.getByRole('button', { name: 'Try again' }).click();
    await expect(visitor.widget.getByRole('heading', { name: 'How long does it last?' })).toBeVisible();
    // The browser itself logs the refused file.
    host.errors.length = 0;
  });

  test('is not waited for by words and figures; neither are the charts', async ({ host, page }) => {
    await host.open(`${MODULE}${widget()}`);
    await page.route(/\/(draw|detail)-/, () => undefined);
    const visitor = new Visitor(page);
    await visitor.visit('face');
    for (const name of ['How many sessions?', 'When do they happen?', 'What might it cost?', 'Is it safe?']) {
      await expect(visitor.widget.getByRole('heading', { name })).toBeVisible();
    }
    await visitor.readOn();
    await expect(visitor.widget.getByRole('term').filter({ hasText: 'First-year cost, likely' })).toBeVisible();
  });
});

test.describe('turning the result', () => {
  test('keeps the focus, tells the difference once, and takes it back', async ({ host, page }) => {
    await host.open(`${SCRIPT}${widget()}`);
    const visitor = new Visitor(page);
    await visitor.visit('face');
    const said: string[] = [];
    await page.exposeFunction('heard', (sentence: string) => void said.push(sentence));
    await visitor.widget.evaluate((element) => {
      const region = element.shadowRoot?.querySelector('[role=status]');
      const { heard } = window as unknown as { heard: (sentence: string) => void };
      if (region) new MutationObserver(() => { if (region.textContent) heard(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await visitor.widget.getByRole('button', { name: /^Most of the face|^Medium|area.*change/i }).first().click();
    const large = visitor.widget.getByRole('radio', { name: 'Face and neck' });
    await large.press('Space');
    await expect(visitor.widget.getByText(/1 session more; .*first-year cost/i).first()).toBeVisible();
    await expect(large).toBeFocused();
    await expect.poll(() => said.filter((sentence) => /session more/.test(sentence))).toHaveLength(1);
    await visitor.widget.getByRole('button', { name: 'Undo' }).click();
    await expect(visitor.widget.getByRole('button', { name: 'Redo' })).toBeVisible();
  });

  test('moves nothing on the page but what it says', async ({ host, page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await host.open(`${SCRIPT}${widget()}`);
    const visitor = new Visitor(page);
    await visitor.visit('hair');
    await visitor.readOn();
    expect((await layoutShift(page)).unexpected).toBe(0);
  });
});

test.describe('axe finds nothing with everything open', () => {
  // Each row, look and width by itself: access.e2e.ts.
  const LOOKS = [
    ['face', 'light', {}, ''], ['hair', 'dark', {}, 'scheme="dark"'], ['body', 'forced colours', { forcedColors: 'active' as const }, ''],
  ] as const;
  for (const [concern, look, media, attributes] of LOOKS) {
    test(`${concern}, ${look}`, async ({ host, page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      await host.open(`${SCRIPT}${widget(`${OWNER} ${attributes}`)}`);
      const visitor = new Visitor(page);
      await visitor.visit(concern);
      await openAll(visitor);
      await visitor.widget.getByRole('button', { name: 'How we work this out' }).click();
      await visitor.widget.getByRole('button', { name: /^Why \d/ }).first().click();
      await expect(visitor.widget.locator('tx-recipe').first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  }

  test('on a phone, from right to left', async ({ host, page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 360, height: 800 });
    await host.open(`${SCRIPT}${widget()}`, { html: 'lang="ar" dir="rtl"' });
    await page.evaluate(() => {
      interface Known { addLanguage(pack: { lang: string; dir: string; words: object }): void }
      (customElements.get('treatment-explorer') as unknown as Known).addLanguage({ lang: 'ar', dir: 'rtl', words: {} });
      document.querySelector('treatment-explorer')?.setAttribute('lang', 'ar');
    });
    const visitor = new Visitor(page);
    await visitor.visit('hair');
    await openAll(visitor);
    expect(await axe(page)).toEqual([]);
    expect(await visitor.widget.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});

test('the whole result is read and used with keys alone, headings in order', async ({ host, page }) => {
  await host.open(`${SCRIPT}${widget()}`);
  const visitor = new Visitor(page);
  await visitor.visit('face');
  for (const row of await visitor.widget.locator('tx-ledger').all()) {
    await row.locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  await expect(visitor.widget.locator('tx-afterwards')).toBeVisible();
  await visitor.widget.getByRole('button', { name: /^Why \d/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(visitor.widget.locator('tx-recipe').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(visitor.widget.getByRole('button', { name: /^Why \d/ }).first()).toBeFocused();
  const levels = await visitor.widget.getByRole('heading').evaluateAll((headings) => headings.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1))));
  expect(levels[0]).toBe(2);
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1));
});
