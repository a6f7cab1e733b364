import type { Page } from '@playwright/test';

import { wordsIn } from './owner.js';
import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const FRANCE = `<treatment-explorer><script type="application/json">{"region": "FR", "clinicName": "Ada clinic"}</script></treatment-explorer>`;
const REFUSED = { status: 503, headers: { 'access-control-allow-origin': '*' } };

async function answer(page: Page, answers: object): Promise<void> {
  await page.evaluate((given) => {
    document.querySelector<HTMLElement & { setAnswers(answers: object): void }>('treatment-explorer')?.setAnswers(given);
  }, answers);
}

test('a result stays when another widget of the page gets a set-up whose file cannot be had', async ({ host, page }) => {
  await host.open(`${MODULE}<treatment-explorer currency="PKR" prices="face: 7000"></treatment-explorer><div id="below"></div>`);
  const visitor = new Visitor(page);
  await visitor.visit('face');
  await page.route('**/document-*.js', (route) => route.fulfill(REFUSED));
  await page.evaluate(() => {
    const other = document.createElement('treatment-explorer') as HTMLElement & { config: unknown };
    other.config = { clinicName: 'Ada clinic' };
    document.getElementById('below')?.append(other);
  });
  await expect.poll(() => host.errors.length).toBeGreaterThan(0);
  await page.locator('treatment-explorer').first().evaluate((widget) => widget.setAttribute('whatsapp', '+92 300 1234567'));
  await expect(page.locator('treatment-explorer').first().getByRole('link', { name: /WhatsApp/ }).first()).toBeVisible();
  await expect(page.locator('treatment-explorer').first().getByText('Worth discussing').filter({ visible: true }).first()).toBeVisible();
  host.errors.length = 0;
});

test.describe('a set-up whose file fails', () => {
  test('is read when the file comes with a later step, and its law holds', async ({ host, page }) => {
    await host.open(MODULE);
    let failures = 1;
    await page.route('**/setup-*.js', (route) => (failures-- > 0 ? route.fulfill(REFUSED) : route.fallback()));
    await page.evaluate((widget) => document.body.insertAdjacentHTML('beforeend', widget), FRANCE);
    const visitor = new Visitor(page);
    await visitor.pick('body');
    await expect(visitor.widget.getByText('Ada clinic').first()).toBeVisible();
    await answer(page, { goal: 'body-fat', age: '35-54', today: ['none'], ever: ['none'] });
    await expect(visitor.widget.getByText('France').first()).toBeVisible();
    host.errors.length = 0;
  });

  test('is waited for before a result, with a way to try again', async ({ host, page }) => {
    await host.open(MODULE);
    let isDown = true;
    await page.route('**/setup-*.js', (route) => (isDown ? route.fulfill(REFUSED) : route.fallback()));
    await page.evaluate((widget) => document.body.insertAdjacentHTML('beforeend', widget), FRANCE);
    const visitor = new Visitor(page);
    await visitor.pick('body');
    await answer(page, { goal: 'body-fat', age: '35-54', today: ['none'], ever: ['none'] });
    const again = visitor.widget.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    expect(await wordsIn(visitor.widget)).not.toMatch(/sessions/);
    // Each step asks by itself; after that nothing does until the visitor wants it.
    await page.waitForLoadState('networkidle');
    isDown = false;
    await again.click();
    await expect(visitor.widget.getByText('France').first()).toBeVisible();
    host.errors.length = 0;
  });
});
