import { COMPLETE, Owner, resultEnd, type Widget } from './owner.js';
import { axe, CDN, expect, layoutShift, SITE, test } from './support.js';
import { Visitor } from './visitor.js';

const CLINICS = `<script type="application/json">{"clinics": [
  {"name": "Clinic B", "city": "Lahore", "url": "https://b.example/"}, {"name": "Clinic A", "city": "Lahore", "url": "https://a.example/", "paid": false}
]}</script>`;
const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const LINE = 'This site may earn a fee if you book';

test.describe('a page that may be paid', () => {
  test('the demo page says so first, lets the reader choose, and tells a clinic nothing of the reader', async ({ host, page }) => {
    await host.open('');
    await page.goto(`${SITE}/demo/affiliate.html`);
    await expect(page.getByText('Sample prices')).toBeInViewport();
    const visitor = new Visitor(page);
    const { widget } = visitor;
    await expect(widget.getByText('This site may be paid if you book.')).toHaveCount(1);
    await visitor.visit('face');
    await resultEnd(widget).waitFor();

    const links = widget.getByRole('link', { name: 'Visit its site' });
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')))).toEqual([
      'Visit its site, Sample Clinic A, Partner link, opens a new page', 'Visit its site, Sample Clinic B, No fee, opens a new page',
      'Visit its site, Sample Clinic C, Partner link, opens a new page',
    ]);
    const line = widget.getByRole('note').filter({ hasText: LINE });
    await expect(line).toHaveCount(1);
    const [lineBox, linkBox] = [await line.boundingBox(), await links.first().boundingBox()];
    expect((lineBox?.y ?? Infinity) + (lineBox?.height ?? 0)).toBeLessThan(linkBox?.y ?? 0);
    expect(await axe(page)).toEqual([]);

    await widget.getByRole('button', { name: 'Lahore' }).click();
    await expect(links).toHaveCount(2);
    const hrefs = await links.evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).rel]));
    expect(hrefs).toEqual([
      ['https://clinic-d.example/?utm_source=skin-notebook&utm_medium=referral&utm_campaign=treatment-explorer&sub=without-sales-talk', 'sponsored noopener'],
      ['https://clinic-e.example/?utm_source=skin-notebook&utm_medium=referral&utm_campaign=treatment-explorer&sub=without-sales-talk', 'noopener noreferrer'],
    ]);
    await widget.getByRole('button', { name: 'How do I choose a practitioner?' }).last().click();
    await expect(widget.getByRole('heading', { name: 'How do I choose a practitioner?' })).toBeInViewport();

    const code = widget.getByRole('textbox', { name: 'Code for your page' });
    await expect(code).toHaveValue(new RegExp(`^<script src="${SITE}/dist/treatment-explorer.js" defer></script>\\n<treatment-explorer></treatment-explorer>\\n<p><a href="${SITE}/demo/affiliate.html">`));
    expect((await layoutShift(page)).unexpected).toBe(0);
  });

  test('"not now" shows no clinic and no link to one', async ({ host, page }) => {
    await host.open('');
    await page.goto(`${SITE}/demo/affiliate.html`);
    const visitor = new Visitor(page);
    await visitor.widget.evaluate((element, answers) => void (element as Widget).setAnswers(answers), { ...COMPLETE.face, today: ['pregnant'] });
    await expect(visitor.widget.getByRole('heading', { name: /pregnant/ }).first()).toBeVisible();
    await resultEnd(visitor.widget).waitFor();
    await expect(visitor.widget.getByRole('link', { name: 'Visit its site' })).toHaveCount(0);
    await expect(visitor.widget.getByText('Sample Clinic')).toHaveCount(0);
    await expect(visitor.widget.getByText('This site may be paid if you book.')).toHaveCount(1);
  });

  test('the modules ask for what shows clinics only where there are some, and move nothing by it', async ({ host, page }) => {
    for (const [markup, files] of [['<treatment-explorer></treatment-explorer>', 0], [`<treatment-explorer partner="notebook">${CLINICS}</treatment-explorer>`, 1]] as const) {
      await host.open(`${markup}${MODULE}`);
      host.requests.length = 0;
      await page.reload();
      const widget = page.locator('treatment-explorer');
      await widget.evaluate(async (element, answers) => {
        await customElements.whenDefined('treatment-explorer');
        (element as Widget).setAnswers(answers);
      }, { ...COMPLETE.face, age: undefined, today: undefined, ever: undefined });
      await resultEnd(widget).waitFor();
      expect(host.requests.filter((url) => /\/clinics-/.test(url))).toHaveLength(files);
      expect((await layoutShift(page)).unexpected).toBe(0);
    }
  });

  test('without the file of what shows clinics the rest stands, and the owner is told once', async ({ host, page }) => {
    await host.open('');
    await page.route(/\/clinics-[^/]*\.js/, (route) => route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' }, body: 'not found' }));
    await host.open(`<treatment-explorer partner="notebook" book-url="https://a.example/book">${CLINICS}</treatment-explorer>${MODULE}`);
    await page.route(/\/clinics-[^/]*\.js/, (route) => route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' }, body: 'not found' }));
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await resultEnd(visitor.widget).waitFor();
    await expect(visitor.widget.getByText('This part did not load').first()).toBeVisible();
    await expect(visitor.widget.getByRole('note').filter({ hasText: LINE })).not.toHaveCount(0);
    expect(host.warnings.filter((warning) => /TX-LOAD-002 clinics/.test(warning))).toHaveLength(1);
    expect(host.errors.filter((error) => !/404/.test(error))).toEqual([]);
    host.errors.length = 0;
  });

  test('a line on being paid that was left empty is ours, and the owner is told', async ({ host }) => {
    const owner = new Owner(host);
    await owner.open();
    const widget = await owner.mount({ attributes: { partner: 'skin-notebook', disclosure: '', 'book-url': 'https://a.example/book' } });
    await expect(widget.getByText('This site may be paid if you book.')).toHaveCount(1);
    expect(host.warnings.filter((warning) => /TX-CFG-101 disclosure/.test(warning))).toHaveLength(1);
    host.warnings.length = 0;
    await owner.arrive(widget, COMPLETE.face);
    await expect(widget.getByRole('note').filter({ hasText: LINE }).first()).toBeAttached();
  });
});
