import { type Owner, resultEnd, wordsIn } from './owner.js';
import { axe, CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const MODULE = `<main></main><script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
/** Dull skin, a lot, most of the face, some sun. */
const GLOW = '10f50r2h';
const MISSING = { status: 404, headers: { 'access-control-allow-origin': '*' }, body: 'not found' };

test('the modules from another host, without the file that reads links: calm words, and the plan once it can be had', async ({ host, page }) => {
  await host.open(MODULE, {}, `/#tx-plan=${GLOW}`);
  await page.route(/\/link-[^/]*\.js/, (route) => route.fulfill(MISSING));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('treatment-explorer')));
  const widget = page.locator('treatment-explorer');
  const again = widget.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expect(widget.getByText('The next part did not load.').filter({ visible: true })).toHaveCount(1);
  expect(await wordsIn(widget), 'no plan, and no words of a machine').not.toMatch(/sessions|error|fail|404/i);
  expect(await axe(page)).toEqual([]);
  expect(await summaryOf(widget)).toBe(null);

  // Still missing: nothing is lost by asking.
  const askedBefore = host.errors.length;
  await again.click();
  await expect.poll(() => host.errors.length).toBeGreaterThan(askedBefore);
  await expect(again).toBeVisible();
  expect(host.errors.filter((error) => !/404/.test(error)), 'what the browser says of the file is all').toEqual([]);
  expect(host.warnings.filter((warning) => !/TX-LOAD-002.*link/.test(warning))).toEqual([]);
  expect(host.warnings, 'told once').toHaveLength(1);
  host.errors.length = 0;

  await page.unroute(/\/link-[^/]*\.js/);
  await again.click();
  await expect(widget.getByText('Your plan came from a link.').first()).toBeVisible();
  await resultEnd(widget).waitFor();
  await expect(again).toHaveCount(0);
  expect((await summaryOf(widget))?.['goal']).toBe('face-glow');
  expect(page.url()).not.toContain('tx-plan');
});

test('the modules from another host, without the file of a clinician\'s ten lines: the plan as its visitor sees it, and the way to try again', async ({ host, page }) => {
  await host.open(MODULE, {}, `/#tx-plan=${GLOW}&view=clinician`);
  await page.route(/\/detail-[^/]*\.js/, (route) => route.fulfill(MISSING));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('treatment-explorer')));
  const widget = page.locator('treatment-explorer');
  await expect(widget.getByRole('alert')).toHaveText('This part did not load. The rest still works.');
  await resultEnd(widget).waitFor();
  const focused = () => page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent.trim() ?? '';
  });
  expect(await focused(), 'nobody has pressed anything').not.toMatch(/dry skin/);
  const again = widget.getByRole('button', { name: 'Show the ten lines for a clinician' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/dull or dry skin, clinics usually plan/);
  await expect(again).toBeVisible();
  expect(await axe(page)).toEqual([]);
  expect(host.errors.filter((error) => !/404/.test(error)), 'what the browser says of the file is all').toEqual([]);
  host.errors.length = 0;
  host.warnings.length = 0;

  await page.unroute(/\/detail-[^/]*\.js/);
  await again.click();
  await expect(widget.getByRole('heading', { name: 'Clinician view' })).toBeVisible();
  await expect(widget.getByRole('alert')).toHaveCount(0);
});

test('the modules from another host, with the file of the ten lines refused late: who has begun anew stays in the questions', async ({ host, page }) => {
  let refuse: () => void = () => undefined;
  const isLate = new Promise<void>((resolve) => { refuse = resolve; });
  await host.open(MODULE, {}, `/#tx-plan=${GLOW}&view=clinician`);
  await page.route(/\/detail-[^/]*\.js/, async (route) => {
    await isLate;
    await route.fulfill(MISSING);
  });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('treatment-explorer')));
  const widget = page.locator('treatment-explorer');
  await widget.getByRole('button', { name: 'Start again' }).click();
  await widget.getByRole('button', { name: /^Face/ }).click();
  const question = widget.getByRole('radio').first();
  await expect(question).toBeVisible();
  const refused = page.waitForEvent('console', (message) => /404/.test(message.text()));
  refuse();
  await refused;
  await expect.poll(() => host.warnings.filter((warning) => /TX-LOAD-002.*detail/.test(warning)).length).toBe(1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(question).toBeVisible();
  await expect(resultEnd(widget)).toHaveCount(0);
  host.errors.length = 0;
  host.warnings.length = 0;
});

test('the modules from another host, without the file that reads script tags: told once, and an element works all the same', async ({ host, page }) => {
  await host.open('<main></main>');
  await page.route(/\/script-tags-[^/]*\.js/, (route) => route.fulfill(MISSING));
  await page.evaluate((src) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src });
    script.dataset['treatmentExplorer'] = '';
    document.querySelector('main')?.append(script, document.createElement('treatment-explorer'));
  }, `${CDN}/dist/cdn/treatment-explorer.js`);
  await new Visitor(page).visit('face');
  await expect(page.locator('treatment-explorer')).toHaveCount(1);
  expect(host.warnings.filter((warning) => /TX-LOAD-002 script-tags/.test(warning))).toHaveLength(1);
  expect(host.errors.filter((error) => !/404/.test(error)), 'what the browser says of the file is all').toEqual([]);
  host.warnings.length = 0;
  host.errors.length = 0;
});

const summaryOf = (widget: Parameters<Owner['summary']>[0]) => widget.evaluate((element) =>
  (element as HTMLElement & { getSummary(): Readonly<Record<string, unknown>> | null }).getSummary());
