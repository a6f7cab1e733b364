import { readFileSync } from 'node:fs';

import type { Locator } from '@playwright/test';

import { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { BAD_TEXTS, BAD_URLS } from '../testing/payloads.js';
import { cleanText } from '../lib/text.js';
import { NONSENSE, Owner, resultEnd, type Setup, type Widget, wordsIn } from './owner.js';
import { expect, type Host, test } from './support.js';

/** One fault of an owner: what was written, and what the owner is told of it. */
interface Fault extends Setup {
  readonly what: string;
  /** "code path", without the TX- that all begin with. */
  readonly told: readonly string[];
  /** What the visitor still sees. */
  readonly shows?: RegExp;
  readonly hides?: RegExp;
}

const DATE = '2026-11-01';
const PKR = { currency: 'PKR', 'prices-date': DATE };
const NAMED = { 'clinic-name': 'Clinic of the test' };
const NAMED_TEXT = /Clinic of the test/;

const FIRST_SCREEN: readonly Fault[] = [
  { what: 'an unknown concern', attributes: { concern: 'nose', ...NAMED }, told: ['CFG-004 concern'], shows: NAMED_TEXT },
  { what: 'an unknown goal', attributes: { goal: 'face-nose', ...NAMED }, told: ['CFG-004 goal'], shows: NAMED_TEXT },
  { what: 'an unknown language', attributes: { lang: 'tlh', ...NAMED }, told: ['CFG-005 lang'], shows: NAMED_TEXT },
  { what: 'a language that is none', attributes: { lang: '<b>', ...NAMED }, told: ['CFG-005 lang'], shows: NAMED_TEXT },
  { what: 'an unknown region', attributes: { region: 'Narnia', ...NAMED }, told: ['CFG-007 region'], shows: /your local emergency number/ },
  { what: 'a region of no country', attributes: { region: 'ZZ' }, told: ['CFG-007 region'], shows: /your local emergency number/ },
  { what: 'an unknown mode', attributes: { mode: 'casino', ...NAMED }, told: ['CFG-004 mode'], shows: NAMED_TEXT },
  { what: 'an unknown scheme', attributes: { scheme: 'pink' }, told: ['CFG-004 scheme'] },
  { what: 'an unknown way to go on', attributes: { advance: 'never' }, told: ['CFG-004 advance'] },
  { what: 'a heading level there is not', attributes: { 'heading-level': '9' }, told: ['CFG-004 heading-level'] },
  { what: 'a colour that is none', attributes: { accent: 'url(x)' }, told: ['CFG-016 accent'] },
  { what: 'a date that is none', attributes: { 'prices-date': '1 May' }, told: ['CFG-013 prices-date'] },
  { what: 'a date to come', attributes: { 'prices-date': '2999-01-01' }, told: ['CFG-014 prices-date'] },
  { what: 'a switch that is neither on nor off', attributes: { 'medicine-names': 'perhaps' }, told: ['CFG-004 medicine-names'] },
  { what: 'a JSON child that is not JSON', attributes: NAMED, child: '{clinicName: A clinic', told: ['CFG-001 json'], shows: NAMED_TEXT },
  { what: 'a JSON child with curly quotes', attributes: NAMED, child: '{“approval”: “1”}', told: ['CFG-001 json'], shows: NAMED_TEXT },
  { what: 'an empty JSON child', attributes: NAMED, child: '', told: ['CFG-001 json'], shows: NAMED_TEXT },
  { what: 'a JSON child that is a list', attributes: NAMED, child: '[1, 2]', told: ['CFG-004 json.*'], shows: NAMED_TEXT },
  {
    what: 'JSON with __proto__ and constructor', told: ['CFG-003 json.__proto__', 'CFG-003 json.constructor'], shows: /A good clinic/, hides: /Polluted/,
    child: '{"__proto__": {"approval": "Polluted"}, "constructor": {"prototype": {"approval": "Polluted"}}, "clinicName": "A good clinic"}',
  },
  {
    what: '__proto__ inside every group of the config property', told: [
      'CFG-003 config.prices.__proto__', 'CFG-003 config.prices.face.__proto__', 'CFG-003 config.reviewer.__proto__', 'CFG-003 config.protocols.__proto__',
      'CFG-003 config.protocols.face-lines.__proto__',
    ],
    config: () => JSON.parse(`{"currency": "PKR", "clinicName": "A good clinic", "prices": {"__proto__": {"all": 1}, "face": {"__proto__": {"high": 1}, "price": 7000}},
      "reviewer": {"__proto__": {"name": "Polluted"}, "name": "Dr Good", "date": "2026-01-02"},
      "protocols": {"__proto__": {"face-lines": {}}, "face-lines": {"__proto__": {"sessions": 1}}}}`) as unknown,
    shows: /Reviewed by \u2068Dr Good/, hides: /Polluted/,
  },
  { what: 'a config property that is a text', attributes: NAMED, config: () => 'PKR', told: ['CFG-004 config.*'], shows: NAMED_TEXT },
  { what: 'a config property that is a function', attributes: NAMED, config: () => () => 1, told: ['CFG-004 config.*'], shows: NAMED_TEXT },
  {
    what: 'a config whose members throw when they are read', told: ['CFG-004 config.approval'], shows: NAMED_TEXT,
    config: () => ({ clinicName: 'Clinic of the test', get approval() { throw new Error('of the page'); } }),
  },
  {
    what: 'a reviewer without a date', config: () => ({ clinicName: 'Clinic of the test', reviewer: { name: 'Dr Good' } }),
    told: ['CFG-004 config.reviewer.date'], shows: NAMED_TEXT, hides: /Dr Good/,
  },
];

const PRICES: readonly Fault[] = [
  { what: 'an unknown currency', attributes: { currency: 'ZZQ', prices: 'face:7000', ...NAMED }, told: ['CFG-006 currency', 'CFG-020 prices'], shows: NAMED_TEXT },
  { what: 'no currency', attributes: { prices: 'face:7000' }, told: ['CFG-020 prices'], hides: /7,?000/ },
  { what: 'a minimum above the maximum', attributes: { ...PKR, prices: 'face:18000-7000' }, told: ['CFG-027 prices.face'], shows: /Rs 7,000 to 18,000/ },
  { what: 'a negative price', attributes: { ...PKR, prices: 'face:-7000; all:9000' }, told: ['CFG-025 prices.face'], shows: /Rs 9,000/, hides: /Rs 7,000/ },
  { what: 'a price of NaN', attributes: { ...PKR, prices: 'face:NaN; all:9000' }, told: ['CFG-023 prices.face'], shows: /Rs 9,000/ },
  { what: 'a price of 1,2', attributes: { ...PKR, prices: 'face:1,2; all:9000' }, told: ['CFG-024 prices.face'], shows: /Rs 9,000/ },
  { what: 'an empty price', attributes: { ...PKR, prices: 'face:; all:9000' }, told: ['CFG-022 prices.face'], shows: /Rs 9,000/ },
  { what: 'an empty price list', attributes: { ...PKR, prices: '' }, told: ['CFG-022 prices'], shows: /No price is listed here/ },
  { what: 'a price of 0', attributes: { ...PKR, prices: '0' }, told: ['CFG-025 prices'], shows: /No price is listed here/ },
  { what: 'a price for what there is not', attributes: { ...PKR, prices: 'nose:1; __proto__:2; face:9000' }, told: ['CFG-028 prices'], shows: /Rs 9,000/ },
  { what: 'a price in another currency', attributes: { ...PKR, prices: 'face:$70; all:9000' }, told: ['CFG-021 prices.face'], shows: /Rs 9,000/ },
  {
    what: 'numbers that are no amounts', told: [
      'CFG-004 config.prices.face', 'CFG-025 config.prices.hair', 'CFG-026 config.prices.body', 'CFG-023 config.consultation', 'CFG-025 config.extras',
    ],
    config: () => ({ currency: 'PKR', prices: { face: NaN, hair: -5, body: 1e300, all: 9000 }, consultation: Infinity, extras: -1 }), shows: /Rs 9,000/,
  },
  {
    what: 'a price in pieces that do not fit', told: ['CFG-027 config.prices.face', 'CFG-030 config.prices.face', 'CFG-025 config.prices.face.packages[0].price'],
    config: () => ({ currency: 'PKR', prices: { face: { low: 18000, high: 7000, typical: 1, packages: [{ visits: 4, price: -1 }] } } }),
    shows: /Rs 7,000 to 18,000/,
  },
  { what: 'old prices', attributes: { currency: 'PKR', prices: '7000', 'prices-date': '2020-01-01' }, told: ['CFG-015 prices-date'], hides: /7,000/ },
];

/** Told exactly once, as one warning and one event; the rest shown, and no nonsense. */
async function expectTold(owner: Owner, widget: Locator, { what, told, shows, hides }: Fault, warnedBefore: number): Promise<void> {
  const expected = told.map((line) => `TX-${line}`).sort();
  expect.soft([...await owner.faults()].sort(), what).toEqual(expected);
  const warned = owner.host.warnings.slice(warnedBefore).map((line) => line.replace(/^treatment-explorer (\S+) (.*?): found .*$/s, '$1 $2'));
  expect.soft(warned.sort(), `${what}: warnings`).toEqual(expected);
  const words = await wordsIn(widget);
  expect.soft(words, what).not.toMatch(NONSENSE);
  if (shows) expect.soft(words, what).toMatch(shows);
  if (hides) expect.soft(words, what).not.toMatch(hides);
}

async function openWith(host: Host): Promise<Owner> {
  const owner = new Owner(host);
  await owner.open();
  return owner;
}

const concerns = (widget: Locator): Locator => widget.getByRole('button', { name: /^(Face|Hair|Body)/ });

test.describe('what an owner wrote and nobody can use is told once, and the rest is shown', () => {
  test('on the first screen', async ({ host }) => {
    const owner = await openWith(host);
    for (const fault of FIRST_SCREEN) {
      const before = host.warnings.length;
      const widget = await owner.mount(fault);
      await expect(concerns(widget)).toHaveCount(3);
      await expectTold(owner, widget, fault, before);
    }
    expect(await host.page.evaluate(() => ['approval', 'all', 'high', 'name', 'sessions'].filter((key) => key in {}))).toEqual([]);
  });

  test('in prices, on the result', async ({ host }) => {
    const owner = await openWith(host);
    for (const fault of PRICES) {
      const before = host.warnings.length;
      const widget = await owner.mount(fault);
      await owner.arrive(widget);
      await expectTold(owner, widget, fault, before);
    }
  });

  test('a goal of another concern', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { concern: 'face', goal: 'hair-male' } });
    await expect(widget.getByRole('radio', { name: 'Fine lines' })).toBeVisible();
    expect(await owner.faults()).toEqual(['TX-CFG-008 goal']);
  });

  test('in calls of the page', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount();
    const { accepted, problems } = await widget.evaluate((element) => {
      const widget = element as Widget;
      widget.start('nose');
      widget.goTo('nowhere/cost');
      return widget.setAnswers(JSON.parse(`{"__proto__": {"goal": "hair-male"}, "constructor": 1, "mood": "fine", "goal": "face-lines", "severity": "no end",
        "area": {"toString": 1}, "age": ["18-34"], "today": "none", "ever": ["none", "teapot"], "sun": null}`) as object);
    });
    await resultEnd(widget).waitFor();
    expect(accepted).toEqual(['goal']);
    const told = ['002 __proto__', '002 constructor', '002 mood', '003 severity', '003 area', '003 age', '004 today', '003 ever', '003 sun'];
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(told.map((line) => `TX-ANS-${line}`));
    expect(await owner.faults()).toEqual(['TX-API-001 start', 'TX-API-002 goTo', ...told.map((line) => `TX-ANS-${line}`)]);
    expect(host.warnings).toHaveLength(11);
    await owner.fillIn(widget, { mood: 'fine again' });
    expect(host.warnings, 'the same once more').toHaveLength(11);
    // A health answer that could not be read never clears anybody.
    await expect(widget.getByText('Not answered yet').filter({ visible: true }).first()).toBeVisible();
  });
});

/** The kinds of value a script can put anywhere, and the settings for which each is right. */
const WRONG: readonly (readonly [kind: string, make: () => { readonly value: unknown }, right: readonly string[]])[] = [
  ['true', () => ({ value: true }), ['medicineNames']],
  ['a list', () => ({ value: [1] }), []],
  ['an empty group', () => ({ value: {} }), ['protocols']],
  ['a function', () => ({ value: () => 1 }), []],
  ['a symbol', () => ({ value: Symbol('x') }), []],
  ['a big number', () => ({ value: 7n }), []],
  // The fees wait for a currency, which is told with the prices.
  ['an infinite number', () => ({ value: Infinity }), ['consultation', 'extras']],
  ['a date', () => ({ value: new Date(0) }), ['protocols']],
  ['an object with itself inside', () => { const value: Record<string, unknown> = {}; value['value'] = value; return { value }; }, []],
];

test.describe('a value of the wrong kind', () => {
  const names = (faults: readonly string[]): string[] => [...new Set(faults.map((line) => line.replace(/^TX-CFG-\d+ (?:config\.)?([\w-]+).*$/, '$1')))];

  async function expectAllTold(owner: Owner, kind: string, all: readonly string[], right: readonly string[], before: number): Promise<void> {
    const widget = owner.page.locator('main treatment-explorer');
    await expect(concerns(widget)).toHaveCount(3);
    const faults = await owner.faults();
    expect.soft(names(faults).sort(), kind).toEqual(all.filter((name) => !right.includes(name)).sort());
    expect.soft(new Set(faults).size, `${kind}: each once`).toBe(faults.length);
    expect.soft(owner.host.warnings.length - before, `${kind}: warnings`).toBe(faults.length);
    expect.soft(await wordsIn(widget), kind).not.toMatch(NONSENSE);
  }

  test('in every member of the config property', async ({ host }) => {
    const owner = await openWith(host);
    const { properties } = JSON.parse(readFileSync('dist/config.schema.json', 'utf8')) as { properties: Record<string, unknown> };
    const keys = Object.keys(properties);
    expect(keys.length).toBeGreaterThan(20);
    for (const [kind, make, right] of [...WRONG, ['null', () => ({ value: null }), []] as const]) {
      const before = host.warnings.length;
      const held = await host.page.evaluateHandle(make);
      const widget = await owner.mount();
      await widget.evaluate((element, { keys, held }) => {
        (element as Widget).config = Object.fromEntries(keys.map((key) => [key, held.value]));
      }, { keys, held });
      await expectAllTold(owner, kind, keys, right, before);
    }
  });

  test('in every single property', async ({ host }) => {
    const owner = await openWith(host);
    // The page's own `lang` is a text whatever is set.
    const attributes = SETTING_ATTRIBUTES.filter((name) => name !== 'lang');
    for (const [kind, make, right] of WRONG) {
      const before = host.warnings.length;
      const held = await host.page.evaluateHandle(make);
      const widget = await owner.mount();
      await widget.evaluate((element, { attributes, held }) => {
        const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        for (const name of attributes) Object.assign(element, { [camel(name)]: held.value });
      }, { attributes, held });
      await expectAllTold(owner, kind, attributes, kind === 'true' ? ['medicine-names'] : right, before);
    }
  });
});

const ADDRESSES = [
  ['book-url', '009'], ['whatsapp', '011'], ['phone', '010'], ['email', '012'],
] as const;
const SAFE_LINK = /^(https:\/\/|tel:\+?\d+$|mailto:[^<>"]+$)/;

const linksIn = (widget: Locator): Promise<readonly (string | null)[]> =>
  widget.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test.describe('an address with another scheme', () => {
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '//a.example', 'https://user:pass@a.example/']) {
    test(`${address} becomes no link in any field`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...NAMED, ...Object.fromEntries(ADDRESSES.map(([name]) => [name, address])) } });
      await owner.arrive(widget);
      const told = ADDRESSES.map(([name, code]) => `TX-CFG-${code} ${name}`).sort();
      expect([...await owner.faults()].sort()).toEqual(told);
      expect(host.warnings).toHaveLength(told.length);
      await expect(widget.getByRole('link', { name: /Book|WhatsApp|Call|e-mail/ })).toHaveCount(0);
      expect(await wordsIn(widget)).toMatch(NAMED_TEXT);
      if (address !== 'javascript:alert(1)') return;
      for (const bad of BAD_URLS) {
        await widget.evaluate((element, { names, bad }) => {
          for (const name of names) element.setAttribute(name, bad);
          return (element as Widget & { updateComplete: Promise<boolean> }).updateComplete;
        }, { names: ['book-url', 'whatsapp', 'email'], bad });
        const links = await linksIn(widget);
        expect.soft(links.filter((href) => !SAFE_LINK.test(href ?? '') || /a\.example|evil/.test(href ?? '')), bad).toEqual([]);
        await expect.soft(widget.getByRole('link', { name: /Book|WhatsApp|e-mail/ }), bad).toHaveCount(0);
      }
    });
  }

  test('a good address beside bad ones is a link', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { 'book-url': 'https://clinic.test/book', whatsapp: 'javascript:x', phone: '+92 42 111 222', email: 'x' } });
    await owner.arrive(widget);
    await expect(widget.getByRole('link', { name: /^Book a consultation/ }).first()).toHaveAttribute('href', 'https://clinic.test/book');
    await expect(widget.getByRole('link', { name: 'Call the clinic' }).first()).toHaveAttribute('href', 'tel:+9242111222');
    expect([...await owner.faults()].sort()).toEqual(['TX-CFG-011 whatsapp', 'TX-CFG-012 email']);
  });
});

test('markup in every text is shown as text', async ({ host }) => {
  const owner = await openWith(host);
  const shape = (widget: Locator): Promise<string> => widget.evaluate((host) => {
    const names = (root: ParentNode): string[] => [...root.querySelectorAll('*')].flatMap((node) => [node.localName, ...(node.shadowRoot ? names(node.shadowRoot) : [])]);
    return host.shadowRoot ? names(host.shadowRoot).join(' ') : '';
  });
  const setUp = async (widget: Locator, text: string): Promise<void> => {
    await widget.evaluate(async (element, text) => {
      const widget = element as Widget & { updateComplete: Promise<boolean> };
      widget.setAttribute('clinic-name', text);
      widget.config = { currency: 'PKR', prices: 9000, approval: text, included: text, reviewer: { name: text, date: '2026-01-02' } };
      await widget.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, text);
  };
  const widget = await owner.mount({ attributes: { phone: '+9242111222' }, config: () => ({ currency: 'PKR', prices: 9000 }) });
  await owner.arrive(widget);
  await setUp(widget, 'A plain name');
  const plain = await shape(widget);
  for (const text of BAD_TEXTS) {
    await setUp(widget, text);
    expect.soft(await shape(widget), text).toBe(plain);
    const words = await wordsIn(widget);
    const seen = cleanText(text, 80);
    // The footer has the clinic, the approval and the reviewer; the cost section the clinic and what is included.
    expect.soft(words.split(seen).length - 1, text).toBeGreaterThanOrEqual(5);
  }
  expect(await host.page.evaluate(() => '__xss' in globalThis)).toBe(false);
  expect(await owner.faults()).toEqual([]);
});

test.describe('a chart that cannot be drawn leaves its table', () => {
  for (const [what, getContext] of [
    ['gives no context', 'return null'], ['throws', "throw new Error('of the browser')"], ['gives half a context', 'return {}'],
  ] as const) {
    test(`where the canvas ${what}`, async ({ host, page }) => {
      await page.addInitScript(`HTMLCanvasElement.prototype.getContext = function () { ${getContext}; }`);
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes: { ...PKR, prices: '9000' } });
      await owner.arrive(widget);
      for (const [index, title] of ['How many sessions?', 'When do they happen?', 'What might it cost?'].entries()) {
        await widget.getByRole('heading', { name: title }).scrollIntoViewIfNeeded();
        await expect(widget.getByRole('table').nth(index)).toBeVisible();
      }
      await expect(widget.getByRole('button', { name: 'Show as a table' })).toHaveCount(0);
      expect([...await owner.faults()].sort()).toEqual(['cost', 'sessions', 'timeline'].map((kind) => `TX-CHART-001 chart.${kind}`));
      expect(host.warnings).toHaveLength(3);
      expect(await wordsIn(widget)).not.toMatch(NONSENSE);
    });
  }
});
