import { expect, SITE, test } from './support.js';
import { Visitor } from './visitor.js';

const SCRIPT = '<script src="/dist/treatment-explorer.js" defer></script>';
const WIDGET = '<treatment-explorer></treatment-explorer>';
const widgets = 'treatment-explorer';

test.describe('the one-file script on a page', () => {
  test('asks for nothing but itself over a whole visit, and adds no global name', async ({ host, page }) => {
    await host.open(WIDGET);
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.addScriptTag({ url: '/dist/treatment-explorer.js' });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
    expect(await page.evaluate(() => Object.getOwnPropertySymbols(window).length + Number('metadata' in Symbol))).toBe(0);
    expect(host.widgetRequests).toEqual(['treatment-explorer.js']);
    expect(host.warnings).toEqual([]);
  });

  test('has every part at once: answers given by the page have their plan in the same breath', async ({ host, page }) => {
    await host.open('');
    await page.addScriptTag({ url: '/dist/treatment-explorer.js' });
    const goal = await page.evaluate(() => {
      interface Known extends HTMLElement { setAnswers(answers: object): void; getSummary(): { goal: string } | null }
      const widget = document.createElement('treatment-explorer') as Known;
      document.body.append(widget);
      widget.setAnswers({ goal: 'face-lines' });
      return widget.getSummary()?.goal;
    });
    expect(goal).toBe('face-lines');
  });

  test('starts once when it is on the page twice', async ({ host, page }) => {
    await host.open(`${SCRIPT}${WIDGET}${SCRIPT}<script src="/dist/treatment-explorer.js?again" defer></script>`);
    await expect(page.locator(widgets).getByRole('button', { name: /^Face/ })).toHaveCount(1);
    await new Visitor(page).visit('hair');
    expect(host.warnings).toEqual([]);
  });

  test('gives two widgets on one page a visit each', async ({ host, page }) => {
    await host.open(`${SCRIPT}${WIDGET}<treatment-explorer concern="hair"></treatment-explorer>`);
    await new Visitor(page).visit('face');
    await expect(page.locator(widgets).nth(1).getByText('Question 1 of')).toBeVisible();
  });

  test('works from a policy that allows its own address alone', async ({ host, page }) => {
    await host.open(`${SCRIPT}${WIDGET}`, { policy: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
  });

  test('works where an old library has replaced Array.from and extended every object', async ({ host, page }) => {
    await host.open(`<script src="/old-library.js"></script>${SCRIPT}${WIDGET}`, {
      files: {
        '/old-library.js': `Array.from = function () { throw new Error('Array.from of the page'); };
          Object.prototype.each = function () {}; Array.prototype.remove = function () {};`,
      },
    });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    expect(host.warnings).toEqual([]);
  });
});

test.describe('the single tag', () => {
  const tag = (attributes = '') => `<script src="/dist/treatment-explorer.js" data-treatment-explorer data-concern="hair" ${attributes}></script>`;

  test('puts a widget after itself and hands on its settings', async ({ host, page }) => {
    await host.open(`<p id="before">Before</p>${tag('defer')}<p id="after">After</p>`);
    const widget = page.locator(`script[data-treatment-explorer] + ${widgets}`);
    await expect(widget).toHaveAttribute('concern', 'hair');
    await expect(widget.getByText('Question 1 of')).toBeVisible();
    await expect(page.locator(widgets)).toHaveCount(1);
  });

  for (const [how, body] of [
    ['without defer', tag()], ['async', tag('async')], ['beside a tag of the usual kind', `${WIDGET}${SCRIPT}${tag('defer')}`],
  ] as const) {
    test(`works ${how}`, async ({ host, page }) => {
      await host.open(body);
      await expect(page.locator(`script + ${widgets}[concern=hair]`).getByText('Question 1 of')).toBeVisible();
      await expect(page.locator(`${widgets}[concern=hair]`)).toHaveCount(1);
    });
  }

  test('works in the head of the page', async ({ host, page }) => {
    await host.open('<main>Words of the clinic</main>', { head: `${tag()}${tag()}` });
    await expect(page.locator(`body > ${widgets}`)).toHaveCount(2);
  });

  test('works when it is added late', async ({ host, page }) => {
    await host.open('<main></main>');
    await page.evaluate((src) => {
      for (const _ of [1, 2]) {
        const script = document.createElement('script');
        script.src = src;
        script.dataset['treatmentExplorer'] = '';
        document.querySelector('main')?.append(script);
      }
    }, `${SITE}/dist/treatment-explorer.js`);
    await expect(page.locator(`main > ${widgets}`)).toHaveCount(2);
  });

  test('works when an optimiser has moved it and taken the address away', async ({ host, page }) => {
    await host.open(`<main>${tag('type="text/delayed"')}</main>`);
    await expect(page.locator(widgets)).toHaveCount(0);
    await page.addScriptTag({ url: '/dist/treatment-explorer.js' });
    await expect(page.locator(`main > script + ${widgets}`)).toHaveCount(1);
  });
});
