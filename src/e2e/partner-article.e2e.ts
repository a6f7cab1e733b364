import { COMPLETE, concernsIn, Owner, type Setup } from './owner.js';
import { axe, expect, layoutShift, SITE, test } from './support.js';
import { Visitor } from './visitor.js';

/** Everything of a style sheet that could take the line away, or the mark beside a link. */
const HIDING = `<style>
  [role="note"], .note, .fee, .mark, treatment-explorer *, treatment-explorer::part(note), treatment-explorer::part(disclosure), treatment-explorer::part(mark) {
    display: none !important; visibility: hidden !important; opacity: 0 !important; font-size: 0 !important; color: transparent !important; }
  treatment-explorer { color: transparent !important; font-size: 0 !important; opacity: 0.01 !important; text-indent: -9999px !important; visibility: hidden !important; }
</style>`;
const CLINICS = { clinics: ['Clinic A', 'Clinic B'].map((name) => ({ name, city: 'Lahore', url: 'https://a.example/' })), embedBox: false };

test.describe('an article that may be paid', () => {
  for (const width of [320, 412, 768, 1280]) {
    test(`what stands below the widget stays where it is, when the script comes and from question to question, at ${width} px`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 5000 });
      await host.open('');
      let come = (): void => undefined;
      const held = new Promise<void>((resolve) => { come = resolve; });
      await page.route(/\/dist\/treatment-explorer\.js$/, async (route) => {
        await held;
        return route.fallback();
      });
      await page.goto(`${SITE}/demo/affiliate.html`, { waitUntil: 'commit' });
      const below = page.getByRole('heading', { name: 'What I would ask again' });
      const place = async (): Promise<number> => Math.round((await below.boundingBox())?.y ?? 0);
      await expect(below).toBeVisible();
      const before = await place();
      come();
      const visitor = new Visitor(page);
      await expect(concernsIn(visitor.widget)).toHaveCount(3);
      expect(await place()).toBe(before);
      expect((await layoutShift(page)).all, 'when the script comes').toBe(0);
      await visitor.pick('face');
      const [asked, moved] = [await place(), (await layoutShift(page)).all];
      for (let question = 0; question < 3; question += 1) {
        await visitor.reply();
        expect(await place(), `question ${question + 2}`).toBe(asked);
      }
      expect((await layoutShift(page)).all - moved, 'from question to question').toBe(0);
    });
  }

  for (const [what, attributes] of [
    ['an empty text', { disclosure: '' }], ['letters that show nothing', { disclosure: '\u3164\u115f' }], ['no width', { disclosure: '\u200b\u2060' }], ['nothing', {}],
  ] as const satisfies readonly (readonly [string, Setup['attributes']])[]) {
    test(`with ${what} in place of the line, and a style sheet that hides all it can reach, the line stands right above the first link`, async ({ host }) => {
      const owner = new Owner(host);
      await owner.open(HIDING);
      const widget = await owner.mount({ attributes: { partner: 'skin-notebook', 'book-url': 'https://a.example/book', ...attributes }, child: JSON.stringify(CLINICS) });
      await owner.arrive(widget, COMPLETE.face);
      for (const [link, nth] of [['Book a consultation, Partner link', 0], ['Visit its site, Clinic A, Partner link', 1]] as const) {
        const action = widget.getByRole('link', { name: link }).first();
        await action.scrollIntoViewIfNeeded();
        const line = widget.getByRole('note').filter({ hasText: 'This site may earn a fee' }).nth(nth);
        await expect(line).toBeVisible();
        const [above, below] = [await line.boundingBox(), await action.boundingBox()];
        const gap = (below?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0));
        expect(gap).toBeGreaterThan(0);
        // Both stand on one screen of a small phone.
        expect((below?.y ?? 0) + (below?.height ?? 0) - (above?.y ?? 0)).toBeLessThan(480);
        expect(await line.evaluate((element) => {
          const { opacity, visibility, fontSize, color } = getComputedStyle(element);
          return { opacity, visibility, isRead: Number.parseFloat(fontSize) > 12, isDrawn: color !== 'rgba(0, 0, 0, 0)' };
        })).toEqual({ opacity: '1', visibility: 'visible', isRead: true, isDrawn: true });
      }
      host.warnings.length = 0;
    });
  }

  for (const scheme of ['light', 'dark']) {
    test(`thirty clinics in eight cities are picked from a list, with nothing for axe to say: ${scheme}`, async ({ host }) => {
      const owner = new Owner(host);
      await owner.open();
      const clinics = Array.from({ length: 30 }, (_, index) => ({ name: `Clinic ${String(index).padStart(2, '0')}`, city: `City ${'HGFEDCBA'[index % 8]}`, url: `https://c${index}.example/`, paid: index % 3 > 0 }));
      const widget = await owner.mount({ attributes: { partner: 'a', scheme }, child: JSON.stringify({ clinics, embedBox: false }) });
      await owner.arrive(widget, COMPLETE.face);
      const cities = widget.getByRole('combobox', { name: 'City' });
      await expect(cities.getByRole('option')).toHaveText(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `City ${letter}`));
      await cities.selectOption('City H');
      const links = widget.getByRole('link', { name: /^Visit its site/ });
      await expect(links).toHaveCount(4);
      expect(await links.evaluateAll((all) => all.map((link) => /Clinic \d+, [\w ]+/.exec(link.getAttribute('aria-label') ?? '')?.[0])))
        .toEqual(['Clinic 00, No fee', 'Clinic 08, Partner link', 'Clinic 16, Partner link', 'Clinic 24, No fee']);
      expect(await axe(host.page)).toEqual([]);
    });
  }
});
