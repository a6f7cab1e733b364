import type { BrowserContext, Locator, Page } from '@playwright/test';

import { MODULE, openRoom, type Room } from './kiosk-room.js';
import { LanguageVisitor, wordsIn } from './language-visitor.js';
import type { Widget } from './owner.js';
import { scannedFrom } from './scanner.js';
import { axe, expect, Host, SITE, test } from './support.js';

const URDU = wordsIn('ur');
/** The clinic's page for phones. The fragment it is written with is none of a link's. */
const CLINIC_PAGE = `${SITE}/?from=screen`;
const PHONE = { width: 360, height: 740 };
const CLINIC = `${MODULE}<treatment-explorer currency="PKR" prices="20000" book-url="https://clinic.example/book"></treatment-explorer>`;
const KIOSK = {
  attributes: `currency="PKR" prices="9000" handoff-url="${CLINIC_PAGE}#prices"`, config: { languages: ['en', 'ur', 'ar'] }, script: MODULE,
};
/** What a visitor of the waiting room tells, plan and health. */
const TOLD = { goal: 'face-glow', severity: 'lot', area: 'medium', sun: 'some', age: '18-34', today: ['none'], ever: ['diabetes'] };

const widgetOf = (page: Page): Locator => page.locator('treatment-explorer');
const summaryOf = (widget: Locator): Promise<Readonly<Record<string, unknown>> | null> => widget.evaluate((element) => (element as Widget).getSummary());

/** Somebody who reads Urdu, from the pictures to the result. */
async function visitInUrdu({ widget, page }: Room): Promise<void> {
  await widget.getByRole('button', { name: 'اردو' }).click();
  await widget.getByRole('button', { name: 'شروع کرنے کے لیے چھوئیں' }).click();
  await page.clock.runFor(1000);
  await widget.getByRole('button', { name: URDU.start.concerns.face.name }).click();
  await expect(widget.getByRole('radio').first()).toBeVisible();
  await widget.evaluate((element, told) => { (element as Widget).setAnswers(told); }, TOLD);
  await page.clock.runFor(1000);
}

const codeOf = (widget: Locator): Locator => widget.getByRole('img', { name: 'آپ کے پلان کے لنک والا QR کوڈ' });

/** The visitor's phone opens an address of the clinic. */
async function phone(context: BrowserContext, address: string, body = CLINIC): Promise<Host> {
  const host = new Host(await context.newPage());
  await host.page.setViewportSize(PHONE);
  await host.open(body, {}, address.replace(SITE, ''));
  return host;
}

test.describe('from a screen in a waiting room to a phone', () => {
  test('the code on the screen opens the same plan in the same language, at the prices of the page, and asks age and health again', async ({ host, context }) => {
    await host.page.setViewportSize({ width: 1280, height: 800 });
    const room = await openRoom(host, KIOSK);
    await visitInUrdu(room);
    const sent = await summaryOf(room.widget);
    const address = await scannedFrom(codeOf(room.widget)) ?? '';
    expect(address).toMatch(/^https:\/\/clinic\.test\/\?from=screen#tx-plan=[0-9a-z]{5}ur[0-9a-z]{3}$/);

    const { page, errors, strangers } = await phone(context, address);
    const visitor = new LanguageVisitor(page, 'ur');
    const { widget } = visitor;
    await expect(widget.getByText('آپ کا پلان ایک لنک سے آیا ہے۔').first()).toBeVisible();
    expect(page.url()).toBe(CLINIC_PAGE);
    await widget.getByRole('button', { name: URDU.result.frame.methodOpen }).waitFor();
    expect(await summaryOf(widget)).toMatchObject({ goal: 'face-glow', cost: null });
    expect(await axe(page)).toEqual([]);
    await widget.getByRole('button', { name: URDU.result.frame.next.answerNow }).first().click();
    for (let asked = 0; asked < 3; asked += 1) await visitor.reply();
    const received = await summaryOf(widget);
    expect({ ...received, cost: null }).toEqual(sent);
    // The page’s own price; the screen’s is 9,000.
    expect(received).toMatchObject({ cost: { perVisit: { low: 2_000_000 } } });
    expect([...errors, ...strangers]).toEqual([]);
  });

  test('the code is read in every look of the screen', async ({ host, page }) => {
    for (const [look, size, media] of [
      ['lying', [1280, 800], {}], ['standing, dark', [1080, 1920], { colorScheme: 'dark' }], ['forced colours', [1280, 800], { colorScheme: 'dark', forcedColors: 'active' }],
    ] as const) {
      await page.setViewportSize({ width: size[0], height: size[1] });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      const room = await openRoom(host, { ...KIOSK, attributes: `${KIOSK.attributes} scheme="auto"` });
      await visitInUrdu(room);
      expect(await scannedFrom(codeOf(room.widget)), look).toContain(`${CLINIC_PAGE}#tx-plan=`);
    }
  });

  test('no way back leads to the fragment', async ({ host, context }) => {
    await host.open('');
    const { page } = await phone(context, '/?before');
    await page.goto(`${CLINIC_PAGE}#tx-plan=10f50ur17q`);
    await expect(widgetOf(page).getByText('آپ کا پلان ایک لنک سے آیا ہے۔').first()).toBeVisible();
    await page.goto(`${SITE}/?after`);
    await page.goBack();
    expect(page.url()).toBe(CLINIC_PAGE);
    await expect(widgetOf(page).getByRole('button', { name: /^Face/ })).toBeVisible();
    await page.reload();
    expect([page.url(), await summaryOf(widgetOf(page))]).toEqual([CLINIC_PAGE, null]);
    await page.goBack();
    expect(page.url()).toBe(`${SITE}/?before`);
  });
});

test.describe('a link that is not read', () => {
  for (const [kind, code, words] of [
    ['damaged', '10f50r2j', 'We could not read this link.'], ['older', '0qqqq29n', 'This link is from an older version.'],
    ['newer', '2qqqqqqqqhr7', 'This link is from a newer version.'], ['too long', '1'.repeat(301), 'This link is too long.'],
  ] as const) {
    test(`leads to the questions by keys alone: ${kind}`, async ({ host, context }) => {
      await host.open('');
      const { page } = await phone(context, `/#tx-plan=${code}`);
      const widget = widgetOf(page);
      await expect(widget.getByText(words).first()).toBeVisible();
      await expect(widget.getByText('You can answer again in about two minutes.')).toBeVisible();
      expect([page.url(), await summaryOf(widget), await axe(page)]).toEqual([`${SITE}/`, null, []]);
      await page.keyboard.press('Tab');
      await expect(widget.getByRole('button', { name: 'Answer the questions' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(widget.getByText(words)).toHaveCount(0);
      await expect(widget.getByRole('button', { name: /^Face/ })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(widget.getByRole('radio').first()).toBeVisible();
    });

    test(`says to a clinician what could not be read: ${kind}`, async ({ host, context }) => {
      await host.open('');
      const { page } = await phone(context, `/#tx-plan=${code}&view=clinician`);
      const widget = widgetOf(page);
      await expect(widget.getByText('None of the ten lines could be read.')).toBeVisible();
      await expect(widget.getByRole('heading', { name: 'Clinician view' })).toHaveCount(0);
      expect([page.url(), await axe(page)]).toEqual([`${SITE}/`, []]);
    });
  }
});

test.describe('the ten lines for a clinician', () => {
  test('speak the language of the page, copy as they are shown, and print alone, from the code of a visitor who reads another', async ({ host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
    await context.addInitScript(() => {
      if (window === window.top) return;
      window.print = () => {
        Object.assign(window.top as Window, { printed: document.body.innerText });
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await host.open('');
    for (const [lang, code, visitors] of [
      ['en', '10f50ur17q', 'The visitor’s page was in Urdu.'], ['ar', '10f50ur17q', /كانت صفحة الزائر بهذه اللغة: الأ?و?ردية/],
    ] as const) {
      const { detail: { clinician: { title, copy } }, result: { keep: { print } } } = wordsIn(lang);
      const { page, errors } = await phone(context, `/?${lang}#tx-plan=${code}&view=clinician`, CLINIC.replace('currency', `lang="${lang}" currency`));
      const widget = widgetOf(page);
      await expect(widget.getByRole('heading', { name: title })).toBeVisible();
      await expect(widget.getByText(visitors)).toBeVisible();
      const lines = widget.getByRole('list').getByRole('listitem');
      await expect(lines).toHaveCount(10);
      expect((await lines.allInnerTexts()).join('\n')).not.toMatch(/Rs|20,000|\b35\b/);
      await widget.getByRole('button', { name: copy }).click();
      const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
      const shown = (await lines.allInnerTexts()).map(plain);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [first, ...rest] = copied.split('\n');
      expect(first).toBe(title);
      expect(rest.slice(0, 10).map((line) => line.replace(/^(\d+)\./, '$1').replace(':', ''))).toEqual(shown);
      await widget.getByRole('button', { name: print, exact: true }).click();
      await page.waitForFunction(() => 'printed' in window);
      const printed = await page.evaluate(() => (window as unknown as { printed: string }).printed);
      for (const line of rest) expect(printed).toContain(line);
      expect([await axe(page), errors]).toEqual([[], []]);
      await page.close();
    }
  });
});
