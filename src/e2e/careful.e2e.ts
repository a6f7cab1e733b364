import type { Page } from '@playwright/test';

import { wordsIn } from './owner.js';
import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const PAGE = `${MODULE}<treatment-explorer currency="PKR" prices="face:7000-18000" region="PK"></treatment-explorer>`;
const PREGNANT = [[/today|now/i, ['Pregnant']]] as const;

async function answer(page: Page, answers: object): Promise<void> {
  await page.evaluate((given) => {
    document.querySelector<HTMLElement & { setAnswers(answers: object): void }>('treatment-explorer')?.setAnswers(given);
  }, answers);
}

test.describe('the part for pages without a plan', () => {
  test('comes with the health questions, before anything waits for it', async ({ host, page }) => {
    await host.open(PAGE);
    const visitor = new Visitor(page);
    await visitor.pick('face');
    const isAsked = (): boolean => host.widgetRequests.some((name) => name.includes('careful-'));
    while (!await visitor.widget.getByRole('checkbox').count()) {
      expect(isAsked()).toBe(false);
      await visitor.reply();
    }
    await expect.poll(isAsked).toBe(true);
  });

  test('is here before its page is shown', async ({ host, page }) => {
    await host.open(PAGE);
    const visitor = new Visitor(page);
    await visitor.visit('face', PREGNANT);
    await expect(visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
    expect(host.widgetRequests.filter((name) => name.includes('careful-'))).toHaveLength(1);
  });

  test('comes to a result that began without those questions', async ({ host, page }) => {
    const asked = page.waitForRequest('**/careful-*.js');
    await host.open(PAGE);
    await page.evaluate(() => customElements.whenDefined('treatment-explorer'));
    await answer(page, { goal: 'face-lines' });
    await asked;
  });

  test('is waited for without the page that an answer made untrue', async ({ host, page }) => {
    await host.open(PAGE);
    let letIn = () => {};
    const gate = new Promise<void>((resolve) => { letIn = resolve; });
    await page.route('**/careful-*.js', async (route) => {
      await gate;
      await route.fallback();
    });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.widget.getByRole('button', { name: /^Nothing today/ }).click();
    await visitor.widget.getByRole('checkbox', { name: 'Pregnant' }).click();
    const moment = visitor.widget.getByText('One moment.');
    await expect(moment).toBeVisible();
    await expect(moment).toBeFocused();
    expect(await wordsIn(visitor.widget)).not.toMatch(/sessions|PKR|Rs/);
    await expect(visitor.widget.getByRole('link')).toHaveCount(0);
    letIn();
    const heading = visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' });
    await expect(heading).toBeFocused();
  });

  test('leaves calm words and nothing of a plan where it cannot be had', async ({ host, page }) => {
    await host.open(PAGE);
    let isDown = true;
    await page.route('**/careful-*.js', (route) => (isDown ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }) : route.fallback()));
    const visitor = new Visitor(page);
    await visitor.pick('face');
    for (let asked = 0; asked < 12 && await visitor.continueButton.isVisible(); asked += 1) await visitor.reply(PREGNANT);
    const again = visitor.widget.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    expect(await wordsIn(visitor.widget)).not.toMatch(/sessions|PKR|Rs/);
    isDown = false;
    await again.click();
    await expect(visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
    // The browser itself logs the refused file.
    host.errors.length = 0;
  });
});
