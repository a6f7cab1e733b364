import type { Locator } from '@playwright/test';

import { CONTACT, contacts, expectNoOffer, openSafety, PRICED } from './offer.js';
import { COMPLETE, HEALTHY, openWith, type Owner, resultEnd, type Setup, wordsIn } from './owner.js';
import { CDN, expect, test } from './support.js';
import { Visitor } from './visitor.js';

const FACE = COMPLETE.face;

async function show(owner: Owner, answers: object, setup: Setup = PRICED): Promise<Locator> {
  const widget = await owner.mount(setup);
  await owner.fillIn(widget, answers);
  await resultEnd(widget).waitFor();
  return widget;
}

/** The verdict on top, not the words of the scale. */
const verdictOf = (widget: Locator, label: string): Locator => widget.getByText(label, { exact: true }).filter({ visible: true }).first();
const canvases = (widget: Locator): Locator => widget.locator('canvas');

const NOT_NOW: readonly (readonly [reason: string, answers: object, title: RegExp])[] = [
  ['under 18', { ...FACE, age: 'under-18' }, /under 18/],
  ['pregnant', { ...FACE, today: ['pregnant'] }, /pregnant/],
  ['breastfeeding', { ...FACE, today: ['breastfeeding'] }, /breastfeed/],
  ['infection or fever today', { ...FACE, today: ['skin-today'] }, /until your skin is well/],
  ['cancer treatment', { ...FACE, today: ['cancer-treatment'] }, /cancer treatment/],
  ['a severe reaction', { ...FACE, ever: ['severe-reaction'] }, /past reaction/],
  ['trying for a baby, hair-male', { ...COMPLETE.hair, goal: 'hair-male', today: ['trying'] }, /trying for a baby/],
  ['trying for a baby, hair-female', { ...COMPLETE.hair, goal: 'hair-female', today: ['trying'] }, /trying for a baby/],
  ['pregnant, and not sure what is wrong', { goal: 'hair-unsure', ...HEALTHY, today: ['pregnant'] }, /pregnant/],
  ['under 18, and not sure of the goal', { goal: 'body-unsure', ...HEALTHY, age: 'under-18' }, /under 18/],
];

test.describe('"not now" shows no plan, no price and no way to the clinic', () => {
  test('for each of its reasons', async ({ host }) => {
    const owner = await openWith(host);
    for (const [reason, answers, title] of NOT_NOW) {
      const widget = await show(owner, answers);
      await expect.soft(widget.getByRole('heading').first(), reason).toHaveText(title);
      await expect.soft(verdictOf(widget, 'Not now'), reason).toBeVisible();
      await expect.soft(canvases(widget), reason).toHaveCount(0);
      await expect.soft(widget.getByRole('table'), reason).toHaveCount(0);
      for (const section of [/How many sessions/, /When do they happen/, /What might it cost/, /Your next step/]) {
        await expect.soft(widget.getByRole('heading', { name: section }), reason).toHaveCount(0);
      }
      await expectNoOffer(widget, '1122');
      for (const section of ['What may change this?', 'What else may help?', 'Your note']) {
        await expect.soft(widget.getByRole('heading', { name: section }), reason).toBeVisible();
      }
      expect.soft(await owner.summary(widget), reason).toBeNull();
    }
  });

  test('and no settings or later answers of the page bring them back', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await show(owner, { ...FACE, today: ['pregnant'] });
    await owner.fillIn(widget, { today: ['none'], age: '35-54', ever: ['none'] });
    await widget.evaluate((element) => { element.setAttribute('whatsapp', '+923001234567'); });
    await expect(widget.getByRole('heading').first()).toHaveText(/pregnant/);
    await expectNoOffer(widget, '1122');
    expect(await owner.summary(widget)).toBeNull();
  });
});

const REGIONS = [['PK', '1122'], ['GB', '999'], ['US', '911'], ['FR', '112'], ['IN', '112'], ['AE', '999'], ['', ''], ['BR', '']] as const;
const VERDICTS = [
  ['Worth discussing', FACE, true], ['Ask your doctor first', { ...FACE, ever: ['diabetes'] }, false],
  ['Not answered yet', { goal: 'face-lines' }, false], ['Not now', { ...FACE, today: ['pregnant'] }, false],
  ['Ask your doctor first', { goal: 'hair-patches', ...HEALTHY }, false], ['Not answered yet', { goal: 'face-unsure' }, false],
] as const;

test('the card of warning signs stands in every verdict, with the number of the place', async ({ host }) => {
  const owner = await openWith(host);
  for (const [verdict, answers, isConfirmed] of VERDICTS) {
    const widget = await owner.mount({ attributes: CONTACT });
    if (isConfirmed) await owner.arrive(widget, answers);
    else await owner.fillIn(widget, answers);
    await resultEnd(widget).waitFor();
    await openSafety(widget);
    await expect.soft(verdictOf(widget, verdict), verdict).toBeVisible();
    for (const [region, number] of REGIONS) {
      await widget.evaluate((element, region) => { element.setAttribute('region', region); }, region);
      const local = 'your local emergency number';
      // The number of Pakistan is confirmed for a part of the country alone.
      const told = `In an emergency, call ${[number, !number || region === 'PK' ? local : ''].filter(Boolean).join(' or ')}.`;
      await expect.soft(widget.getByText(told), `${verdict} in ${region || 'no region'}`).toBeVisible();
      const calls = widget.getByRole('link', { name: number ? `Call ${number}` : /Call \d/, exact: Boolean(number) });
      await expect.soft(calls, `${verdict} in ${region || 'no region'}`).toHaveCount(number ? 1 : 0);
    }
  }
});

test.describe('the card on the first screen', () => {
  const PAGE = `<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script><treatment-explorer region="GB"></treatment-explorer>`;
  const SHORT = 'Call 999 now if it is hard to breathe';

  test('comes with one file when it is opened, by keyboard too, and needs no answers', async ({ host, page }) => {
    await host.open(PAGE);
    const fold = page.locator('summary', { hasText: 'Warning signs after an injection' });
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'When to get help after a visit' })).toBeVisible();
    await expect(page.getByText('New lumps, sores or boils at the needle points')).toBeVisible();
    await expect(page.getByText(SHORT)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Print this card' })).toBeFocused();
    expect(host.widgetRequests.filter((name) => /\/(?:detail|take|result)-/.test(name))).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  test('leaves a short warning with the number where its file does not come, and comes when it is opened again', async ({ host, page }) => {
    await host.open(PAGE);
    let isDown = true;
    await page.route('**/signs-*.js', (route) => (isDown ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }) : route.fallback()));
    const fold = page.locator('summary', { hasText: 'Warning signs after an injection' });
    await fold.click();
    await expect(page.getByText(SHORT)).toBeVisible();
    await expect.poll(() => host.warnings.join()).toContain('TX-LOAD-002');
    await expect(page.getByText(SHORT)).toBeVisible();
    isDown = false;
    await fold.click();
    await fold.click();
    await expect(page.getByText('New lumps, sores or boils at the needle points')).toBeVisible();
    // The browser itself logs the refused file.
    host.errors.length = 0;
  });
});

test('where nothing more can be had, the result still says when to call, and whom', async ({ host, page }) => {
  await host.open(`<script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script><treatment-explorer region="GB"></treatment-explorer>`);
  let isDown = (name: string): boolean => /\/(?:detail|signs)-/.test(name);
  await page.route('**/*.js', (route) =>
    (isDown(route.request().url()) ? route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }) : route.fallback()));
  const visitor = new Visitor(page);
  await visitor.visit('face');
  const row = visitor.widget.locator('tx-row[name=safety]');
  await row.locator('summary').click();
  await expect(row.getByText('Call 999 now if it is hard to breathe')).toBeVisible();
  isDown = (name) => name.includes('/detail-');
  await row.getByRole('button', { name: 'Try again' }).click();
  await expect(row.getByText('New lumps, sores or boils at the needle points')).toBeVisible();
  await expect(row.getByRole('link', { name: 'Call 999' })).toBeVisible();
  isDown = () => false;
  await row.getByRole('button', { name: 'Try again' }).click();
  await expect(row.getByRole('heading', { name: 'Who should do it' })).toBeVisible();
  // The browser itself logs the refused files.
  host.errors.length = 0;
});

test.describe('health answers of a page', () => {
  test('clear nobody until the visitor confirms them, one by one', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await show(owner, FACE);
    await expect(verdictOf(widget, 'Not answered yet')).toBeVisible();
    await expectNoOffer(widget, '1122');
    await widget.getByRole('button', { name: 'Answer them now' }).first().click();
    for (const question of ['How old are you?', 'Do any of these apply to you now?', 'Have you ever had any of these?']) {
      await expect(widget.getByRole('heading', { name: question })).toBeVisible();
      await expect(widget.getByText('This was filled in for you. Check it, then go on.').filter({ visible: true })).toBeVisible();
      await widget.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(verdictOf(widget, 'Worth discussing')).toBeVisible();
    await expect(contacts(widget).first()).toBeVisible();
  });

  test('show no cost or contact while age alone is unconfirmed, and both when it is confirmed', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await show(owner, { goal: 'face-lines', age: '35-54' });
    await expectNoOffer(widget, '1122');
    await widget.getByRole('button', { name: /Age 35 to 54.*please confirm/ }).click();
    await widget.getByRole('button', { name: 'Yes, this is right' }).click();
    expect(await wordsIn(widget)).toMatch(/Rs 9,000/);
    // The other health questions are still open.
    await expect(verdictOf(widget, 'Not answered yet')).toBeVisible();
  });

  test('are stricter at once, whatever the visitor said before', async ({ host, page }) => {
    const owner = await openWith(host);
    const widget = await owner.mount(PRICED);
    await new Visitor(page).visit('face');
    await expect(verdictOf(widget, 'Worth discussing')).toBeVisible();
    await owner.fillIn(widget, { ever: ['epilepsy'] });
    await expect(verdictOf(widget, 'Ask your doctor first')).toBeVisible();
    await owner.fillIn(widget, { today: ['cancer-treatment'] });
    await expect(verdictOf(widget, 'Not now')).toBeVisible();
    await expectNoOffer(widget, '1122');
  });
});

test('the summary is null for every result without an estimate, and for no other', async ({ host }) => {
  const owner = await openWith(host);
  const widget = await owner.mount(PRICED);
  expect(await owner.summary(widget)).toBeNull();
  for (const [answers, hasPlan] of [
    [{ concern: 'face' }, false], [{ goal: 'face-unsure' }, false], [{ goal: 'hair-unsure' }, false], [{ goal: 'body-unsure' }, false],
    [{ goal: 'hair-patches' }, false], [{ goal: 'hair-shedding' }, true], [{ goal: 'body-stretch' }, true],
    [{ goal: 'face-lines', ever: ['worries'] }, true], [{ goal: 'hair-female', today: ['trying'] }, false], [{ goal: 'face-lines' }, true],
  ] as const) {
    await owner.fillIn(widget, answers);
    const summary = await owner.summary(widget);
    expect.soft(summary !== null, JSON.stringify(answers)).toBe(hasPlan);
    expect.soft(summary?.['cost'] ?? null, 'no cost before an adult has said so').toBeNull();
  }
  expect(Object.keys(await owner.summary(widget) ?? {}).sort()).toEqual(
    ['alternative', 'concern', 'cost', 'firstYearVisits', 'gapDays', 'goal', 'laterYearVisits', 'sessions', 'version'],
  );
});
