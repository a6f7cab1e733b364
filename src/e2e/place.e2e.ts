import { COMPLETE, openWith, Owner, resultEnd, seeCharts, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

const MONEY = { currency: 'PKR', prices: '9000' };

test.describe('a widget that is moved on the page', () => {
  test('keeps its step and its answers', async ({ host, page }) => {
    const owner = new Owner(host);
    await owner.open('<aside></aside>');
    const widget = await owner.mount({ attributes: { concern: 'hair', advance: 'manual' } });
    await widget.getByRole('radio', { name: 'Wider parting' }).click();
    await widget.getByRole('button', { name: 'Continue' }).click();
    await widget.getByRole('radio', { name: 'A lot' }).click();
    await widget.evaluate((element) => document.querySelector('aside')?.append(element));
    const moved = page.locator('aside treatment-explorer');
    await expect(moved.getByRole('heading', { name: 'How much hair have you lost?' })).toBeVisible();
    await expect(moved.getByRole('radio', { name: 'A lot' })).toBeChecked();
    await moved.getByRole('button', { name: 'Continue' }).click();
    await expect(moved.getByRole('heading', { name: 'How long have you noticed it?' })).toBeVisible();
    await moved.getByRole('button', { name: 'Back' }).click();
    await moved.getByRole('button', { name: 'Back' }).click();
    await expect(moved.getByRole('radio', { name: 'Wider parting' })).toBeChecked();
    expect((await owner.heard()).filter(({ name }) => name === 'tx-ready')).toHaveLength(1);
  });

  test('draws its charts anew', async ({ host, page }) => {
    const owner = new Owner(host);
    await owner.open('<aside></aside>');
    const widget = await owner.mount({ attributes: MONEY });
    await owner.fillIn(widget, COMPLETE.face);
    await resultEnd(widget).waitFor();
    await seeCharts(widget);
    await widget.evaluate((element) => document.querySelector('aside')?.append(element));
    await seeCharts(page.locator('aside treatment-explorer'));
    expect(await owner.faults()).toEqual([]);
  });
});

test('two widgets know nothing of each other', async ({ host, page }) => {
  const owner = new Owner(host);
  await owner.open('<treatment-explorer concern="body"></treatment-explorer>');
  const first = await owner.mount({ attributes: { ...MONEY, scheme: 'dark' } });
  const second = page.locator('treatment-explorer').nth(1);
  await owner.arrive(first);
  await expect(second.getByText('Question 1 of')).toBeVisible();
  await owner.fillIn(second, { goal: 'body-fat' });
  await resultEnd(second).waitFor();
  expect(await owner.summary(first)).toMatchObject({ goal: 'face-lines', cost: { currency: 'PKR' } });
  expect(await owner.summary(second)).toMatchObject({ goal: 'body-fat', cost: null });
  expect(await wordsIn(second)).not.toMatch(/Rs\s?\d/);
  await first.evaluate((element) => (element as Widget).reset());
  await expect(first.getByRole('button', { name: /^Face/ })).toBeVisible();
  await expect(resultEnd(second)).toBeVisible();
  const names = await page.getByRole('region').evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(2);
});

test('properties set before the script has come count, and go on counting', async ({ host, page }) => {
  await host.open('<treatment-explorer></treatment-explorer>');
  await page.evaluate(() => {
    Object.assign(document.querySelector('treatment-explorer') ?? {}, {
      concern: 'hair', clinicName: 'First name', config: { approval: 'EX-1' }, medicineNames: true,
    });
  });
  await page.addScriptTag({ url: '/dist/treatment-explorer.js' });
  const widget = page.locator('treatment-explorer');
  await expect(widget.getByText('Question 1 of')).toBeVisible();
  await expect(widget.getByText('First name')).toBeVisible();
  await expect(widget.getByText('EX-1')).toBeVisible();
  await widget.evaluate((element) => Object.assign(element, { clinicName: 'Second name', concern: 'body' }));
  await expect(widget.getByText('Second name')).toBeVisible();
  await expect(widget.getByRole('radio', { name: 'Cellulite' })).toBeVisible();
  expect(host.warnings).toEqual([]);
});

test('C25: settings that change in the middle of a visit show at once, and take no answer away', async ({ host }) => {
  const owner = await openWith(host);
  const widget = await owner.mount({ attributes: MONEY });
  await owner.arrive(widget);
  const set = (name: string, value: string): Promise<void> => widget.evaluate((element, [name, value]) => { element.setAttribute(name, value); }, [name, value] as const);
  const visits = (await owner.summary(widget))?.['sessions'];
  await expect(widget.getByText('Rs 54,000', { exact: true }).first()).toBeVisible();
  await set('prices', 'face:20000');
  await expect(widget.getByText('Rs 120,000', { exact: true }).first()).toBeVisible();
  await set('currency', 'INR');
  await expect(widget.getByText('₹120,000', { exact: true }).first()).toBeVisible();
  await set('prices', 'none');
  await expect(widget.getByText(/120,000/)).toHaveCount(0);
  await set('concern', 'hair');
  await set('phone', '+9242111222');
  await expect(widget.getByRole('link', { name: 'Call the clinic' }).first()).toBeVisible();
  await set('phone', '');
  await expect(widget.getByRole('link', { name: 'Call the clinic' })).toHaveCount(0);
  await set('heading-level', '4');
  await expect(widget.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await set('scheme', 'dark');
  await set('lang', 'en-US');
  await widget.evaluate((element) => { element.removeAttribute('currency'); });
  expect((await owner.summary(widget))).toMatchObject({ goal: 'face-lines', sessions: visits as object });
  await expect(widget.getByRole('button', { name: /^Shows some/ })).toBeVisible();
  expect(host.warnings).toEqual([]);
});
