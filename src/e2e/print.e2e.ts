import type { Locator, Page } from '@playwright/test';

import { concernOf, ESTIMATE_GOALS } from '../model/answers.js';
import { openWith, Owner } from './owner.js';
import { type PdfText, readPdf } from './pdf.js';
import { expect, test } from './support.js';

/** A sheet as it was when the browser was asked to print it. */
interface Printed {
  readonly html: string;
  readonly styles: string;
}

const MONEY = { currency: 'PKR', region: 'PK', prices: '7000-18000', 'clinic-name': 'Example Clinic', approval: 'EX-0000' };
const CLEAR = {
  severity: 'some', area: 'medium', sun: 'some', duration: '1-5', trigger: 'no', weight: 'steady', age: '35-54', today: ['none'], ever: ['none'],
};
const SIZES = { A4: [596, 843], Letter: [612, 792] } as const;
/** Nothing may be asked of another host, no style attribute, no inline style, no frame, and no text as markup. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; "
  + "require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * A browser without a screen has no printer. So each frame, when it is asked to print, keeps its sheet as it stands; the
 * same sheet is then opened as a page and made into a PDF.
 */
async function keepPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window === window.top) return;
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      const kept = window.top as unknown as { printed?: Printed[] };
      (kept.printed ??= []).push({ html: document.documentElement.outerHTML, styles: rules.join('\n') });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

const printed = (page: Page, from: number): Promise<Printed> =>
  page.waitForFunction((at) => (window as unknown as { printed?: Printed[] }).printed?.[at], from).then((handle) => handle.jsonValue() as Promise<Printed>);

async function pdfOf({ html, styles }: Printed, owner: Owner, format: keyof typeof SIZES): Promise<PdfText> {
  const sheet = await owner.page.context().newPage();
  await sheet.setContent(html.replace('</head>', `<style>${styles}</style></head>`));
  const file = await sheet.pdf({ format });
  await sheet.close();
  return readPdf(file);
}

const hasFrame = (owner: Owner): Promise<boolean> => owner.page.evaluate(() => {
  const within = (root: Document | ShadowRoot): boolean =>
    root.querySelector('iframe') !== null || [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && within(shadowRoot));
  return within(document);
});

/** The page fills answers in, and the visitor confirms what is about health. */
async function arriveWith(owner: Owner, answers: object): Promise<Locator> {
  const widget = await owner.mount({ attributes: MONEY });
  await owner.arrive(widget, answers);
  return widget;
}

test.describe('on paper', () => {
  test('H47: the summary is one page of A4 and of US Letter, for every goal', async ({ host, page }) => {
    test.setTimeout(180_000);
    await keepPrints(page);
    const owner = await openWith(host);
    for (const [index, goal] of ESTIMATE_GOALS.entries()) {
      const widget = await arriveWith(owner, { concern: concernOf(goal), goal, ...CLEAR });
      await widget.getByRole('button', { name: 'Print', exact: true }).click();
      const sheet = await printed(page, index);
      for (const format of ['A4', 'Letter'] as const) {
        const { pages, size, text } = await pdfOf(sheet, owner, format);
        expect([goal, format, pages, ...size.map(Math.round)]).toEqual([goal, format, 1, ...SIZES[format]]);
        expect(text).toContain('When visits happen');
        expect(text).toContain('Sessions to start');
        expect(text).toMatch(/doi 10\.|PMID \d/);
        expect(text).toContain('Call 1122 or your local emergency number');
        expect(text).toContain('Example Clinic');
        expect(text).not.toContain('\ufffd');
      }
    }
    await expect.poll(() => hasFrame(owner)).toBe(false);
  });

  test('H47: it is the summary that prints, never the page, under the strictest policy', async ({ host, page }) => {
    await keepPrints(page);
    const owner = new Owner(host);
    await owner.open('<p>Words of the page</p>', { policy: STRICT });
    const widget = await arriveWith(owner, { concern: 'face', goal: 'face-glow', ...CLEAR });
    await widget.getByRole('button', { name: 'Print', exact: true }).click();
    const { text } = await pdfOf(await printed(page, 0), owner, 'A4');
    expect(text).toContain('For dull or dry skin, clinics usually plan');
    expect(text).not.toContain('Words of the page');
    await expect.poll(() => hasFrame(owner)).toBe(false);
  });

  test('“not now” prints the note as it stands, and nothing of a plan, a price or the clinic', async ({ host, page }) => {
    await keepPrints(page);
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: MONEY });
    await owner.fillIn(widget, { concern: 'hair', goal: 'hair-female', ...CLEAR, today: ['pregnant'] });
    const note = widget.getByRole('textbox', { name: 'A note for my doctor' });
    await note.fill(`${await note.inputValue()}\nMy own question`);
    await widget.getByRole('button', { name: 'Print the note for your doctor' }).first().click();
    const { pages, text } = await pdfOf(await printed(page, 0), owner, 'Letter');
    expect(pages).toBe(1);
    expect(text).toContain('My own question');
    expect(text).toContain('Why is my hair thinning?');
    expect(text).not.toMatch(/Rs|Example Clinic|sessions/);
  });

  test('in two languages it is one page of A4, once the visitor has chosen the other one', async ({ host, page }) => {
    await keepPrints(page);
    const owner = new Owner(host);
    await owner.open('<script src="/dist/treatment-explorer.ur.js"></script>');
    for (const [index, lang] of (['en', 'ur'] as const).entries()) {
      const widget = await owner.mount({ attributes: { ...MONEY, lang }, child: '{"printLanguages":["ur"]}' });
      await owner.fillIn(widget, { concern: 'face', goal: 'face-glow', ...CLEAR });
      const also = widget.getByRole('checkbox', { name: lang === 'en' ? 'Print also in اردو, side by side' : /English/ });
      await expect(also).not.toBeChecked();
      await also.check();
      await widget.getByRole('button', { name: lang === 'en' ? 'Print' : 'پرنٹ کریں', exact: true }).click();
      const { pages, size, text } = await pdfOf(await printed(page, index), owner, 'A4');
      expect([pages, ...size.map(Math.round)]).toEqual([1, ...SIZES.A4]);
      expect(text).toContain('Sessions to start');
      expect(text).toContain('Both columns say the same.');
    }
  });

  test('the list for the doctor prints first of all where a doctor comes first', async ({ host, page }) => {
    await keepPrints(page);
    const owner = await openWith(host);
    const widget = await arriveWith(owner, { concern: 'face', goal: 'face-lines', ...CLEAR, ever: ['diabetes'] });
    await widget.getByRole('button', { name: 'Print the list for your doctor' }).first().click();
    const { pages, text } = await pdfOf(await printed(page, 0), owner, 'A4');
    expect(pages).toBe(1);
    expect(text).toContain('I told the page: • Diabetes');
  });

  test('the frame leaves with the widget', async ({ host, page }) => {
    await page.addInitScript(() => {
      if (window !== window.top) window.print = () => undefined;
    });
    const owner = await openWith(host);
    const widget = await arriveWith(owner, { concern: 'face', goal: 'face-glow', ...CLEAR });
    await widget.getByRole('button', { name: 'Print', exact: true }).click();
    await expect.poll(() => hasFrame(owner)).toBe(true);
    await widget.evaluate((element) => element.remove());
    expect(await hasFrame(owner)).toBe(false);
  });
});

test.describe('in a calendar', () => {
  test('the likely dates are saved as a file', async ({ host, page }) => {
    const owner = await openWith(host);
    const widget = await arriveWith(owner, { concern: 'face', goal: 'face-glow', ...CLEAR });
    await widget.getByRole('button', { name: 'Add likely dates to my calendar' }).click();
    const day = widget.getByLabel('First visit, if you decide to go');
    await day.fill(await day.getAttribute('min') ?? '');
    const download = page.waitForEvent('download');
    await widget.getByRole('button', { name: 'Save the calendar file' }).click();
    expect((await download).suggestedFilename()).toBe('likely-dates.ics');
    await expect(widget.getByRole('paragraph').filter({ hasText: 'The file is in your downloads' })).toBeVisible();
  });
});
