import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const MODULE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const PAGE = `${MODULE}<treatment-explorer currency="PKR" prices="face:7000-18000" region="PK"></treatment-explorer>`;
const PREGNANT = [[/today|now/i, ['Pregnant']]] as const;

test.describe('the part for pages without a plan', () => {
  test('does not come to a visit that needs none of it', async ({ host, page }) => {
    await host.open(PAGE);
    const visitor = new Visitor(page);
    await visitor.visit('face');
    await visitor.readOn();
    const parts = host.widgetRequests.map((name) => /chunks\/([a-z]+)-/.exec(name)?.[1]).filter(Boolean);
    expect(parts.sort()).toEqual(['draw', 'plan', 'quiz', 'result', 'setup']);
  });

  test('is here before its page is shown', async ({ host, page }) => {
    await host.open(PAGE);
    const visitor = new Visitor(page);
    await visitor.visit('face', PREGNANT);
    await expect(visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
    expect(host.widgetRequests.filter((name) => name.includes('careful-'))).toHaveLength(1);
  });

  test('is waited for on the page that is shown, which stays as it is', async ({ host, page }) => {
    await host.open(PAGE);
    let letIn = () => {};
    const gate = new Promise<void>((resolve) => { letIn = resolve; });
    await page.route('**/careful-*.js', async (route) => {
      await gate;
      await route.fallback();
    });
    const visitor = new Visitor(page);
    await visitor.visit('face');
    const plan = await visitor.heading.innerText();
    await visitor.widget.getByRole('button', { name: /^Nothing today/ }).click();
    const asked = page.waitForRequest('**/careful-*.js');
    await visitor.widget.getByRole('checkbox', { name: 'Pregnant' }).click();
    await asked;
    await expect(visitor.widget.getByRole('heading', { name: plan })).toBeVisible();
    letIn();
    await expect(visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
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
    expect(await visitor.widget.innerText()).not.toMatch(/sessions|PKR|Rs/);
    isDown = false;
    await again.click();
    await expect(visitor.widget.getByRole('heading', { name: 'Mesotherapy is not advised while you are pregnant.' })).toBeVisible();
    // The browser itself logs the refused file.
    host.errors.length = 0;
  });
});
