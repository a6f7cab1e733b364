import type { BrowserContext, Locator, Page } from '@playwright/test';

import { wordsIn } from './language-visitor.js';
import { COMPLETE, openWith, resultEnd, SCRIPT, type Widget } from './owner.js';
import { axe, expect, Host, SITE, test } from './support.js';
import { Visitor } from './visitor.js';

const WIDGET = '<treatment-explorer currency="PKR" prices="9000" book-url="https://clinic.example/book"></treatment-explorer>';
const MODULE = '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>';
/** Dull skin, a lot, most of the face, some sun. */
const GLOW = '10f50r2h';

/** Someone else's page, opened anew at this address; what it was like before the widget came is kept. */
async function openAt(context: BrowserContext, place: string, body: string): Promise<Host> {
  const host = new Host(await context.newPage());
  await host.page.addInitScript(() => {
    history.replaceState({ page: 'own' }, '');
    Object.assign(window, { before: history.length });
  });
  await host.open(body, {}, place);
  return host;
}

const summaryOf = (widget: Locator): Promise<Readonly<Record<string, unknown>> | null> =>
  widget.evaluate((element) => (element as Widget).getSummary());

const widgetOf = (page: Page): Locator => page.locator('treatment-explorer').first();

/** What the address bar shows, and the history behind it. */
const barOf = (page: Page) => page.evaluate(() => ({
  address: location.href, isLonger: history.length > (window as unknown as { before: number }).before, state: history.state as unknown,
}));

/** The link as it is shown under its button. */
async function linkFrom(widget: Locator): Promise<string> {
  await widget.getByRole('button', { name: 'Copy link' }).click();
  return widget.getByRole('textbox', { name: 'Link to your plan' }).inputValue();
}

test.describe('a link to a plan', () => {
  test('takes the plan from one page to another, which has its own prices', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    await host.open(SCRIPT + WIDGET, {}, '/?from=leaflet');
    const sender = new Visitor(host.page);
    await sender.visit('body', [[/Where/, ['Under the chin']]]);
    const sent = await summaryOf(sender.widget);
    const link = await linkFrom(sender.widget);
    expect(link).toMatch(/^https:\/\/clinic\.test\/\?from=leaflet#tx-plan=[0-9a-z]{5}en[0-9a-z]{3}$/);
    await expect(sender.widget.getByText('Copied.').first()).toBeVisible();
    expect(await host.page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const other = await openAt(context, link.replace(SITE, ''), SCRIPT + WIDGET.replace('9000', '20000'));
    const receiver = new Visitor(other.page);
    await expect(receiver.widget.getByText('Your plan came from a link.').first()).toBeVisible();
    await expect(receiver.widget.getByText('You have not answered the safety questions').first()).toBeVisible();
    await expect(receiver.widget.getByRole('link', { name: 'Book a consultation' })).toHaveCount(0);
    expect((await summaryOf(receiver.widget))?.['cost']).toBe(null);

    await receiver.widget.getByRole('button', { name: 'Answer them now' }).first().click();
    for (let asked = 0; asked < 3; asked += 1) await receiver.reply();
    await resultEnd(receiver.widget).waitFor();
    const received = await summaryOf(receiver.widget);
    expect({ ...received, cost: null }).toEqual({ ...sent, cost: null });
    expect([sent, received].map((summary) => (summary?.['cost'] as { perVisit: { low: number } }).perVisit.low)).toEqual([900000, 2000000]);
    expect([...other.errors, ...other.strangers]).toEqual([]);
  });

  for (const [name, script] of [['the one-file script', SCRIPT], ['modules', MODULE]] as const) {
    test(`leaves nothing in the address and takes no focus, with ${name}`, async ({ host, context }) => {
      await host.open('');
      const { page, errors, warnings } = await openAt(context, `/?a=1&b=2#tx-plan=${GLOW}`, `<input autofocus aria-label="Search">${script}${WIDGET}`);
      await resultEnd(widgetOf(page)).waitFor();
      expect(await barOf(page)).toEqual({ address: `${SITE}/?a=1&b=2`, isLonger: false, state: { page: 'own' } });
      await expect(page.getByRole('textbox', { name: 'Search' })).toBeFocused();
      expect(await summaryOf(widgetOf(page))).toMatchObject({ goal: 'face-glow', cost: null });
      expect(await axe(page)).toEqual([]);
      expect([...errors, ...warnings]).toEqual([]);
    });
  }

  for (const [name, code, words] of [
    ['damaged', '10f50r2j', 'We could not read this link.'], ['empty', '', 'We could not read this link.'],
    ['off the schema', '10001dck', 'We could not read this link.'], ['hostile', '<img src=x onerror=alert(1)>%00', 'We could not read this link.'],
    ['older', '0qqqq29n', 'This link is from an older version.'], ['newer', '2qqqqqqqqhr7', 'This link is from a newer version.'],
    ['too long', '1'.repeat(5000), 'This link is too long.'],
  ] as const) {
    test(`is refused calmly when it is ${name}`, async ({ host, context }) => {
      await host.open('');
      const { page, errors, warnings } = await openAt(context, `/?a=1#tx-plan=${code}`, SCRIPT + WIDGET);
      const widget = widgetOf(page);
      await expect(widget.getByText(words).first()).toBeVisible();
      expect((await barOf(page)).address).toBe(`${SITE}/?a=1`);
      expect(await summaryOf(widget)).toBe(null);
      expect(await axe(page)).toEqual([]);
      await widget.getByRole('button', { name: /^Face/ }).click();
      await expect(widget.getByText(words)).toHaveCount(0);
      expect([...errors, ...warnings]).toEqual([]);
    });
  }

  test('opens while the page is open, and one that is refused then changes nothing', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount();
    await owner.fillIn(widget, COMPLETE.hair);
    await resultEnd(widget).waitFor();
    const before = await owner.summary(widget);
    await host.page.evaluate(() => { location.hash = '#tx-plan=nonsense'; });
    await expect(widget.getByText('We could not read this link.').first()).toBeVisible();
    expect(await owner.summary(widget)).toEqual(before);
    await host.page.evaluate((code) => { location.hash = `#tx-plan=${code}`; }, GLOW);
    await expect(widget.getByText('Your plan came from a link.').first()).toBeVisible();
    expect(await owner.summary(widget)).toMatchObject({ goal: 'face-glow' });
    expect(host.page.url()).toBe(`${SITE}/`);
    await widget.getByRole('button', { name: 'Clear my answers and start again' }).click();
    await expect(widget.getByText('Your plan came from a link.')).toHaveCount(0);
  });

  for (const [name, script] of [['modules', MODULE], ['the one-file script and its file', `<script src="/dist/treatment-explorer.ur.js"></script>${SCRIPT}`]] as const) {
    test(`opens in the language it was made in, until the page names another, with ${name}`, async ({ host, context }) => {
      await host.open('');
      const { page, errors, warnings } = await openAt(context, '/#tx-plan=10f50ur17q', WIDGET + script);
      const widget = widgetOf(page);
      await expect(widget.getByText('آپ کا پلان ایک لنک سے آیا ہے۔').first()).toBeVisible();
      // The button at the end, by its Urdu name.
      await widget.getByRole('button', { name: 'ہم یہ حساب کیسے لگاتے ہیں' }).waitFor();
      expect(page.url()).toBe(`${SITE}/`);
      expect(await summaryOf(widget)).toMatchObject({ goal: 'face-glow', cost: null });
      await expect(widget.getByRole('button', { name: 'QR کوڈ' })).toBeVisible();
      await widget.evaluate((element) => element.setAttribute('lang', 'en-GB'));
      await expect(widget.getByText('Your plan came from a link.').first()).toBeVisible();
      expect([...errors, ...warnings]).toEqual([]);
    });
  }

  test('stays in the language of the page where that of the link is not here, and says so calmly', async ({ host, context }) => {
    await host.open('');
    const { page, errors, warnings } = await openAt(context, '/#tx-plan=10f50tlhdgr', SCRIPT + WIDGET);
    const widget = widgetOf(page);
    await expect(widget.getByText('This page does not have the language of the link.')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect([...errors, ...warnings]).toEqual([]);
  });

  for (const [name, script] of [['the one-file script', SCRIPT], ['modules', MODULE]] as const) {
    test(`shows a clinician the plan in ten lines, and what the visitor sees on demand, with ${name}`, async ({ host, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
      await host.open('');
      const { page, errors, warnings } = await openAt(context, '/?a=1#tx-plan=10f50encyf&view=clinician', script + WIDGET);
      const widget = widgetOf(page);
      await expect(widget.getByRole('heading', { name: 'Clinician view' })).toBeVisible();
      await expect(widget.getByRole('list').filter({ hasText: 'Goal' }).getByRole('listitem')).toHaveCount(10);
      await expect(widget.getByText('Age, safety answers and prices are not in the code: ask again.')).toBeVisible();
      expect((await barOf(page)).address).toBe(`${SITE}/?a=1`);
      await expect(widget.getByRole('link', { name: 'Book a consultation' })).toHaveCount(0);
      await expect(widget.getByText(/Rs/)).toHaveCount(0);
      expect(await axe(page)).toEqual([]);
      await widget.getByRole('button', { name: 'Copy the ten lines' }).click();
      await expect(widget.getByText('Copied.').first()).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Clinician view\n1\. Goal: /);
      await widget.getByRole('button', { name: 'Show what the visitor sees' }).click();
      await resultEnd(widget).waitFor();
      await expect(widget.getByText('Your plan came from a link.').first()).toBeVisible();
      await expect(widget.getByText('You have not answered the safety questions').first()).toBeVisible();
      expect([...errors, ...warnings]).toEqual([]);
    });
  }

  for (const [lang, code, script] of [['en', '10f50encyf', SCRIPT], ['ur', '10f50ur17q', MODULE]] as const) {
    test(`leads a clinician from the visitor’s page to the ten lines of the same link, and back: ${lang}`, async ({ host, context }) => {
      const { opening: { link, tenLines }, detail: { clinician }, result } = wordsIn(lang);
      await host.open('');
      const { page, errors, warnings } = await openAt(context, '/?a=1#tx-plan=10f50encyf&view=clinician', script + WIDGET.replace('>', ` lang="${lang}">`));
      const widget = widgetOf(page);
      const lines = widget.getByRole('list').filter({ hasText: clinician.lines.proof }).getByRole('listitem');
      await expect(lines).toHaveCount(10);
      const scanned = await lines.allInnerTexts();

      await page.goto(`${SITE}/?b=1#tx-plan=${code}`);
      await expect(widget.getByText(link.opened.title).first()).toBeVisible();
      await widget.getByRole('button', { name: result.frame.methodOpen }).waitFor();
      const plan = await summaryOf(widget);
      // Told since: the lines hold none of it.
      await widget.evaluate((element) => (element as Widget).setAnswers({ age: '55-plus', severity: 'little' }));
      await expect.poll(() => summaryOf(widget)).not.toEqual(plan);
      const told = await summaryOf(widget);
      expect(await axe(page)).toEqual([]);
      await widget.getByRole('button', { name: tenLines }).press('Enter');
      await expect(widget.getByRole('heading', { name: clinician.title })).toBeFocused();
      await expect(lines).toHaveCount(10);
      expect(await lines.allInnerTexts()).toEqual(scanned);
      await expect(widget.getByText(link.opened.title)).toHaveCount(0);
      expect([page.url(), await axe(page)]).toEqual([`${SITE}/?b=1`, []]);

      await widget.getByRole('button', { name: clinician.asVisitor }).press('Enter');
      await expect(widget.getByRole('button', { name: tenLines })).toBeFocused();
      await widget.getByRole('button', { name: result.frame.methodOpen }).waitFor();
      expect(await summaryOf(widget)).toEqual(told);
      expect([...errors, ...warnings]).toEqual([]);
    });
  }

  test('is for the first of several widgets, and other fragments are left alone', async ({ host, context }) => {
    await host.open('');
    const { page } = await openAt(context, `/#tx-plan=${GLOW}`, `${SCRIPT}${WIDGET}${WIDGET}`);
    await resultEnd(widgetOf(page)).waitFor();
    await expect(page.locator('treatment-explorer').nth(1).getByRole('button', { name: /^Face/ })).toBeVisible();
    for (const fragment of ['#prices', '#tx-section=cost', '#my-tx-plan=10f50r2h', '#TX-PLAN=10f50r2h']) {
      await page.evaluate((hash) => { location.hash = hash; }, fragment);
      expect(page.url()).toBe(`${SITE}/${fragment}`);
    }
  });

  test('is not offered on “not now”, nor a code, by any button', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount();
    await owner.fillIn(widget, { ...COMPLETE.face, today: ['pregnant'] });
    await resultEnd(widget).waitFor();
    for (const name of ['Copy link', 'QR code', 'Share', 'E-mail to me']) await expect(widget.getByRole('button', { name })).toHaveCount(0);
    await expect(widget.getByRole('button', { name: 'Print' }).first()).toBeVisible();
    expect(await widget.innerHTML()).not.toContain('tx-plan=');
  });

  test('shows a code with the link it holds, and asks nobody for it', async ({ host, page }) => {
    const owner = await openWith(host);
    const widget = await owner.mount();
    await owner.fillIn(widget, COMPLETE.face);
    await widget.getByRole('button', { name: 'QR code' }).click();
    const code = widget.getByRole('img', { name: 'QR code with the link to your plan' });
    await expect(code).toBeVisible();
    expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(128);
    expect(await axe(page)).toEqual([]);
    expect(host.requests.filter((url) => !url.endsWith('treatment-explorer.js'))).toEqual([]);
  });
});
