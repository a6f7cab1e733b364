import type { Locator } from '@playwright/test';

import { concernsIn, NONSENSE, openWith, type Owner, resultEnd, type Setup, type Widget, wordsIn } from './owner.js';
import { expect, test } from './support.js';

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
  { what: 'an unknown currency', attributes: { currency: 'ZZQ', prices: 'face:7000', ...NAMED }, told: ['CFG-006 currency'], shows: NAMED_TEXT },
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
  {
    what: 'prices by area and practitioner that cannot be', shows: /Rs 9,000/, hides: /NaN|undefined/,
    told: ['CFG-003 config.prices.all.byArea.nose', 'CFG-025 config.prices.all.byArea.large', 'CFG-003 config.prices.all.byPractitioner.friend', 'CFG-024 config.prices.all.byPractitioner.nurse'],
    config: () => ({ currency: 'PKR', prices: { all: { price: 9000, byArea: { nose: 5, large: -5 }, byPractitioner: { friend: 5, nurse: '1,2' } } } }),
  },
  { what: 'old prices', attributes: { currency: 'PKR', prices: '7000', 'prices-date': '2020-01-01' }, told: ['CFG-015 prices-date'], hides: /7,000/ },
];

const STORIES: readonly Fault[] = [
  {
    what: 'a story without consent, and one with', told: ['CFG-050 config.stories[0].consent'], shows: /Stories from this clinic/,
    config: () => {
      const story = { goal: 'face-lines', date: '2026-05', sessions: 4, text: 'Told.' };
      return { stories: [story, { ...story, consent: { given: true, date: '2026-05-02', scope: 'This page' } }] };
    },
  },
  {
    what: 'stories that hold nothing to show', hides: /Stories/,
    told: ['CFG-050 config.stories[0].consent', 'CFG-051 config.stories[1]', 'CFG-014 config.stories[2].date', 'CFG-052 config.stories[3]', 'CFG-017 config.stories[4].text'],
    config: () => {
      const story = { goal: 'face-lines', date: '2026-05', sessions: 4, text: 'Told.', consent: { given: true, date: '2026-05-02', scope: 'This page' } };
      const { sessions, ...without } = story;
      return {
        stories: [
          { ...story, consent: { given: false, date: '2026-05-02', scope: 'This page' } }, { ...without, planned: sessions }, { ...story, date: '2999-01' },
          { ...story, text: '', before: { src: 'javascript:alert(1)', alt: 'x', date: '2026-01' }, after: { src: '/b.svg', alt: 'y' }, sameLight: true, edited: false },
          { ...story, text: '' },
        ],
      };
    },
  },
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

test.describe('what an owner wrote and nobody can use is told once, and the rest is shown', () => {
  test('on the first screen', async ({ host }) => {
    const owner = await openWith(host);
    for (const fault of FIRST_SCREEN) {
      const before = host.warnings.length;
      const widget = await owner.mount(fault);
      await expect(concernsIn(widget)).toHaveCount(3);
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

  test('in stories, on the result', async ({ host }) => {
    const owner = await openWith(host);
    for (const fault of STORIES) {
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
