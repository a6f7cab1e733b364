import { bareNumbers } from './language-numbers.js';
import { LANGUAGES, LanguageVisitor, wordsIn } from './language-visitor.js';
import { wordsIn as readIn } from './owner.js';
import { axe, expect, test } from './support.js';

const MODULES = '<script type="module" src="/dist/cdn/treatment-explorer.js"></script>';
const OWNER = 'currency="PKR" prices="face:7000-18000" prices-date="2026-11-01" clinic-name="Rose Clinic" region="PK" whatsapp="+92 300 1234567"';
const widgetIn = (lang: string, more = OWNER): string => `<treatment-explorer lang="${lang}" ${more}></treatment-explorer>`;
const script = (name: string): string => `<script src="/dist/${name}" defer></script>`;
const MISSING = { status: 404, body: 'not found' };
/** Letters of English words that stand alone: not names, units or signs. */
const ENGLISH = /\b(?:the|and|you|your|with|sessions?|visits?|doctor|cost|proof)\b/i;

for (const lang of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test('the modules ask for one file more, and nothing is shown in English before it', async ({ host, page }) => {
      const held: (() => void)[] = [];
      await host.open('<main></main>');
      await page.route(new RegExp(`/chunks/${lang}-`), (route) => new Promise<void>((resolve) => {
        held.push(() => void route.fallback().then(resolve));
      }));
      await page.evaluate(([modules, widget]) => {
        document.querySelector('main')?.append(document.createRange().createContextualFragment(`${widget}${modules}`));
      }, [MODULES, widgetIn(lang, '')] as const);
      await expect.poll(() => held.length).toBe(1);
      const widget = page.locator('treatment-explorer');
      await expect(widget.getByRole('heading')).toHaveCount(0);
      for (const release of held) release();
      await expect(new LanguageVisitor(page, lang).title).toBeVisible();
      expect(host.widgetRequests.filter((name) => !/setup/.test(name)).map((name) => name.replace(/-[0-9a-f]{6}/, ''))).toEqual(['cdn/treatment-explorer.js', `cdn/chunks/${lang}.js`]);
      expect(host.warnings).toEqual([]);
    });

    for (const order of ['before', 'after']) {
      test(`the one-file script takes the language from its file ${order} it`, async ({ host, page }) => {
        const files = [script(`treatment-explorer.${lang}.js`), script('treatment-explorer.js')];
        await host.open(`${widgetIn(lang)}${(order === 'before' ? files : files.reverse()).join('')}`);
        await new LanguageVisitor(page, lang).visit('face');
        for (const title of await page.locator('treatment-explorer').getByRole('heading').allInnerTexts()) expect(title).not.toMatch(ENGLISH);
        if (order === 'before') expect(host.warnings).toEqual([]);
      });
    }

    test('a whole visit has no English word, reads from the right, and axe finds nothing', async ({ host, page }) => {
      await host.open(widgetIn(lang) + MODULES);
      const visitor = new LanguageVisitor(page, lang);
      await expect(visitor.title).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await visitor.pick('hair');
      expect(await axe(page)).toEqual([]);
      expect(await bareNumbers(visitor.widget)).toEqual([]);
      for (let asked = 0; asked < 12 && await visitor.continueButton.isVisible(); asked += 1) {
        expect(await readIn(visitor.widget), 'a question').not.toMatch(ENGLISH);
        await visitor.reply();
      }
      const frame = page.getByRole('region', { name: visitor.words.start.region });
      await expect(frame).toHaveAttribute('dir', 'rtl');
      await expect(frame).toHaveAttribute('lang', lang);
      const { how, works, compare, safety, myths, practitioner, afterwards } = visitor.words.result.rows;
      for (const { title } of [how, works, compare, safety, myths, practitioner, afterwards]) {
        await visitor.widget.locator('summary', { hasText: title }).first().click();
      }
      await expect(visitor.widget.getByText(visitor.words.detail.practitioner.checks.licence.title)).toBeVisible();
      // Names of sources stay as they are.
      for (const title of await visitor.widget.getByRole('heading').allInnerTexts()) expect(title).not.toMatch(ENGLISH);
      expect(await axe(page)).toEqual([]);
      expect(await bareNumbers(visitor.widget), 'numbers that may be read turned round').toEqual([]);
      expect(host.warnings).toEqual([]);
    });

    test('switching in the middle of the quiz keeps the answers, there and back', async ({ host, page }) => {
      await host.open(widgetIn('en') + MODULES);
      const english = new LanguageVisitor(page, 'en');
      const other = new LanguageVisitor(page, lang);
      await english.pick('face');
      await english.reply();
      await english.widget.getByRole('radio').nth(2).focus();
      await page.keyboard.press(' ');
      const chosen = await english.widget.getByRole('radio', { checked: true }).count();
      expect(chosen).toBe(1);
      await page.evaluate((tag) => document.querySelector('treatment-explorer')?.setAttribute('lang', tag), lang);
      await expect(other.continueButton).toBeVisible();
      await expect(other.widget.getByRole('radio').nth(2)).toBeChecked();
      await page.evaluate(() => document.querySelector('treatment-explorer')?.setAttribute('lang', 'en'));
      await expect(english.continueButton).toBeVisible();
      await expect(english.widget.getByRole('radio').nth(2)).toBeChecked();
      expect(host.warnings).toEqual([]);
    });

    test('where its file cannot be had, English is spoken, and the owner told once', async ({ host, page }) => {
      await host.open('<main></main>');
      await page.route(new RegExp(`/chunks/${lang}-`), (route) => route.fulfill(MISSING));
      await page.evaluate((html) => document.querySelector('main')?.append(document.createRange().createContextualFragment(html)), widgetIn(lang) + MODULES);
      await new LanguageVisitor(page, 'en').visit('face');
      expect(host.warnings.filter((line) => /TX-LOAD-002 lang/.test(line))).toHaveLength(1);
      expect(host.errors.filter((error) => !/404/.test(error))).toEqual([]);
      host.errors.length = 0;
    });
  });
}

test('three widgets of one page speak three languages', async ({ host, page }) => {
  await host.open(['en', 'ur', 'ar'].map((lang) => widgetIn(lang)).join('') + MODULES);
  for (const [place, lang] of (['en', 'ur', 'ar'] as const).entries()) {
    await expect(new LanguageVisitor(page, lang, place).title).toBeVisible();
  }
  await new LanguageVisitor(page, 'ar', 2).pick('body');
  await expect(new LanguageVisitor(page, 'ur', 1).title).toBeVisible();
  expect(host.warnings).toEqual([]);
});

test('the check for English words finds them where there are some', async ({ host, page }) => {
  await host.open(widgetIn('en') + MODULES);
  const visitor = new LanguageVisitor(page, 'en');
  await expect(visitor.title).toBeVisible();
  expect(await readIn(visitor.widget)).toMatch(ENGLISH);
});

test('the check for bare numbers finds them where there are some', async ({ host, page }) => {
  await host.open(widgetIn('ur') + MODULES);
  const visitor = new LanguageVisitor(page, 'ur');
  await expect(visitor.title).toBeVisible();
  await visitor.widget.evaluate((host) => host.shadowRoot?.append('3 سے 5 سیشن', ' \u20663\u2069 سے \u20665\u2069 ', ' G6PD کی کمی '));
  expect(await bareNumbers(visitor.widget)).toEqual(['3 سے 5 سیشن']);
});

test('a language that is none of ours is told, and English spoken', async ({ host, page }) => {
  await host.open(widgetIn('xx') + MODULES);
  await expect(new LanguageVisitor(page, 'en').title).toBeVisible();
  await expect.poll(() => host.warnings.filter((line) => /TX-CFG-005 lang/.test(line)).length).toBe(1);
});

test('Urdu stands in Nastaliq with its lines far apart, unless the page sets a font; English after it as before', async ({ host, page }) => {
  await host.open(widgetIn('ur') + MODULES);
  const visitor = new LanguageVisitor(page, 'ur');
  await expect(visitor.title).toBeVisible();
  const looks = (): Promise<readonly string[]> => visitor.widget.getByRole('heading').first().evaluate((heading) => {
    const { fontFamily, fontSize, lineHeight, letterSpacing } = getComputedStyle(heading);
    return [fontFamily.split(',')[0] ?? '', (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2), letterSpacing];
  });
  expect(await looks()).toEqual(['"Noto Nastaliq Urdu"', '2.00', 'normal']);
  await page.evaluate(() => document.querySelector<HTMLElement>('treatment-explorer')?.style.setProperty('--tx-font', 'Georgia'));
  expect((await looks())[0]).toBe('Georgia');
  await page.evaluate(() => {
    const widget = document.querySelector<HTMLElement>('treatment-explorer');
    widget?.style.removeProperty('--tx-font');
    widget?.setAttribute('lang', 'en');
  });
  await expect(new LanguageVisitor(page, 'en').title).toBeVisible();
  expect((await looks())[1]).toBe('1.22');
});

test.describe('a font', () => {
  const HOUSE = '<style>@font-face { font-family: House; src: local("Noto Nastaliq Urdu"), local("Noto Nastaliq Urdu Regular"), local("NotoNastaliqUrdu"), local("NotoNastaliqUrdu-Regular") }</style>';
  const ELSEWHERE = '<style>@font-face { font-family: Elsewhere; src: url(/elsewhere.woff2) }</style>';
  const linesOf = (visitor: LanguageVisitor): Promise<number> => visitor.widget.getByRole('heading').first().evaluate((heading) => {
    const { fontSize, lineHeight } = getComputedStyle(heading);
    return Number((parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2));
  });

  for (const [what, style, font, lines] of [
    ['of the page that is Nastaliq has lines far apart', HOUSE, 'House', 2],
    ['of the page that is none has the lines of Naskh', '', 'Georgia', 1.7],
  ] as const) {
    test(what, async ({ host, page }) => {
      await host.open(`${style}${widgetIn('ur', `style="--tx-font: ${font}"`)}${MODULES}`);
      const visitor = new LanguageVisitor(page, 'ur');
      await expect(visitor.title).toBeVisible();
      await expect.poll(() => linesOf(visitor)).toBe(lines);
    });
  }

  for (const [what, font, asked] of [['that the page declares and does not ask for is not fetched', '', 0], ['that the page asks for is', 'style="--tx-font: Elsewhere"', 1]] as const) {
    test(what, async ({ host, page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => { if (request.resourceType() === 'font') fonts.push(request.url()); });
      await host.open(ELSEWHERE + widgetIn('ur', font) + MODULES);
      const visitor = new LanguageVisitor(page, 'ur');
      await expect(visitor.title).toBeVisible();
      await expect.poll(() => fonts.length).toBe(asked);
      await visitor.visit('face');
      expect(fonts).toHaveLength(asked);
      // The browser itself tells of a file there is not.
      host.errors.length = 0;
    });
  }
});

test('the words of the three languages differ, so that these tests can tell them apart', () => {
  const titles = (['en', 'ur', 'ar'] as const).map((lang) => wordsIn(lang).start.title);
  expect(new Set(titles).size).toBe(3);
});
