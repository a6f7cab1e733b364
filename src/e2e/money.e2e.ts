import type { Locator } from '@playwright/test';

import { COMPLETE, NONSENSE, openWith, type Owner, wordsIn } from './owner.js';
import { expect, test } from './support.js';

interface Case {
  readonly what: string;
  readonly currency: string;
  readonly prices: string;
  /** How an amount of the currency is written, the number first in the match. */
  readonly amount: RegExp;
  /** First-year cost: the likely amount, or the whole of it where the top price is open. */
  readonly firstYear: string;
  readonly range: string;
}

const RUPEES = /Rs\s?([\d,.]+\d)(?: to ([\d,.]+\d))?/g;
const YEN = /¥([\d,.]+\d)(?: to ([\d,.]+\d))?/g;
const DINARS = /KWD\s([\d,.]+\d)(?: to ([\d,.]+\d))?/g;

// Fine lines: 6 visits in the likely first year, 4 to 8 in all, as the visits of this very page say (see below).
const CASES: readonly Case[] = [
  { what: 'an exact price', currency: 'PKR', prices: '9000', amount: RUPEES, firstYear: 'Rs 54,000', range: 'Rs 36,000 to 72,000' },
  { what: 'a range', currency: 'PKR', prices: 'face:7000-18000', amount: RUPEES, firstYear: 'Rs 75,000', range: 'Rs 28,000 to 144,000' },
  { what: 'a typical price', currency: 'PKR', prices: 'face:7000-18000~10000', amount: RUPEES, firstYear: 'Rs 60,000', range: 'Rs 28,000 to 144,000' },
  { what: 'an exact price', currency: 'JPY', prices: '12345', amount: YEN, firstYear: '¥74,100', range: '¥49,400 to 98,800' },
  { what: 'a range', currency: 'JPY', prices: '9999-10001', amount: YEN, firstYear: '¥60,000', range: '¥40,000 to 80,100' },
  { what: 'an exact price', currency: 'KWD', prices: '12.345', amount: DINARS, firstYear: 'KWD 74.100', range: 'KWD 49.400 to 98.800' },
  { what: 'a range with a typical price', currency: 'KWD', prices: '10-40~20', amount: DINARS, firstYear: 'KWD 120', range: 'KWD 40 to 320' },
];
const OPEN_CASES: readonly Case[] = [
  { what: 'an open price', currency: 'PKR', prices: '9000+', amount: RUPEES, firstYear: 'Rs 36,000', range: '' },
  { what: 'an open price', currency: 'JPY', prices: '9999+', amount: YEN, firstYear: '¥40,000', range: '' },
  { what: 'an open price', currency: 'KWD', prices: '10.500+', amount: DINARS, firstYear: 'KWD 42', range: '' },
];

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = async (place: Locator): Promise<string> => spaced(await place.innerText());

/** The rows of the cost table: name and cells. The running total is a table of its own. */
async function tableOf(widget: Locator, has = 'One visit'): Promise<Map<string, readonly string[]>> {
  const show = widget.getByRole('heading', { name: 'What might it cost?' });
  await show.scrollIntoViewIfNeeded();
  const table = widget.locator('table').filter({ hasText: has });
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return new Map(rows.map(([name = '', ...cells]) => [name, cells.map(spaced)]));
}

async function arriveWith(owner: Owner, { currency, prices }: Pick<Case, 'currency' | 'prices'>): Promise<Locator> {
  const widget = await owner.mount({ attributes: { currency, prices, 'prices-date': '2026-11-01', 'clinic-name': 'A clinic' } });
  await owner.arrive(widget);
  return widget;
}

/** Every number that stands with the mark of the currency. */
function amountsIn(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, low, high]) => [low, high].filter((number) => number !== undefined)));
}

test.describe('an amount reads the same wherever it stands', () => {
  test('exact, in a range, with a typical price, in three currencies', async ({ host }) => {
    const owner = await openWith(host);
    for (const one of CASES) {
      const name = `${one.what} in ${one.currency}`;
      const { amount, firstYear, range } = one;
      const widget = await arriveWith(owner, one);
      const words = spaced(await wordsIn(widget));
      const table = await tableOf(widget);
      const [low = '', likely = '', high = ''] = table.get('First year') ?? [];

      expect.soft(likely, `${name}: table`).toBe(firstYear);
      const fact = widget.getByRole('term').filter({ hasText: 'First-year cost, likely' });
      expect.soft(await textOf(fact.locator('xpath=following-sibling::dd[1]')), `${name}: key fact`).toBe(firstYear);
      expect.soft(await textOf(fact.locator('xpath=following-sibling::dd[2]')), `${name}: under it`).toContain(`${range}, 4 to 8 visits`);
      expect.soft(words, `${name}: section`).toContain(`About ${firstYear} in the first year, then about ${table.get('Each later year')?.[1] ?? 'nothing'} for each year`);
      expect.soft(words, `${name}: chart in words`).toContain(`first year ${firstYear} (${range})`);
      expect.soft(words, `${name}: row of the chart`).toContain(`First year, 6 visits ${firstYear} ${range}, for 4 to 8 visits`);
      expect.soft(words, `${name}: in short`).toContain(`top-ups a year. About ${firstYear} in the first year.`);
      expect.soft(words, `${name}: three years`).toContain(`it adds up to about ${table.get('Three years')?.[1] ?? 'nothing'} (`);
      expect.soft([...amountsIn(`${low} ${high}`, amount)], `${name}: ends`).toEqual([...amountsIn(range, amount)]);

      const running = await tableOf(widget, 'after year 2');
      const known = amountsIn([...table.values(), ...running.values()].flat().join(' '), amount);
      expect.soft([...amountsIn(words, amount)].filter((number) => !known.has(number)), `${name}: amounts that the table does not have`).toEqual([]);
      expect.soft(words, name).not.toMatch(NONSENSE);
      expect.soft([...known].filter((number) => number.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length > 3), `${name}: three figures at most`).toEqual([]);

      await widget.getByRole('button', { name: /^How we know ?: First-year cost/ }).click();
      const recipe = spaced(await wordsIn(widget));
      const [visit = ''] = table.get('One visit')?.slice(1, 2) ?? [];
      expect.soft(recipe, `${name}: how we know`).toContain(`6 visits at ${visit} each`);
      expect.soft([...amountsIn(recipe, amount)].filter((number) => !known.has(number)), `${name}: amounts of how we know`).toEqual([]);
    }
  });

  test('with an open top price, which says "from" and gives no amount above', async ({ host }) => {
    const owner = await openWith(host);
    for (const one of OPEN_CASES) {
      const { currency, amount, firstYear } = one;
      const widget = await arriveWith(owner, one);
      const words = spaced(await wordsIn(widget));
      const table = await tableOf(widget);
      expect.soft(table.get('First year'), currency).toEqual([firstYear, 'not known', 'not known']);
      expect.soft(table.get('Three years')?.slice(1), currency).toEqual(['not known', 'not known']);
      const fact = widget.getByRole('term').filter({ hasText: 'First-year cost' });
      expect.soft(await textOf(fact.locator('xpath=following-sibling::dd[1]')), currency).toBe(`From ${firstYear}`);
      expect.soft(words, currency).toContain(`The first year costs from ${firstYear}. This clinic gives no top price.`);
      expect.soft(words, currency).toContain(`first year from ${firstYear}, each later year from`);
      expect.soft(words, currency).toContain(`From ${firstYear} in the first year.`);
      const running = await tableOf(widget, 'after year 2');
      const known = amountsIn([...table.values(), ...running.values()].flat().join(' '), amount);
      expect.soft([...amountsIn(words, amount)].filter((number) => !known.has(number)), currency).toEqual([]);
      expect.soft([...words.matchAll(amount)].map(([text]) => text).filter((text) => text.includes(' to ')), `${currency}: spans`).toEqual([]);
      // The lowest amount of either table is the one place that needs no "from".
      const bare = [...words.matchAll(amount)].filter(({ 0: text, index }) => text === firstYear && !/from $/i.test(words.slice(0, index)));
      expect.soft(bare.length, `${currency}: without "from"`).toBe(2);
      expect.soft(words, currency).not.toMatch(NONSENSE);
    }
  });

  for (const [what, attributes] of [
    ['no price', { currency: 'PKR' }],
    ['prices="none"', { currency: 'PKR', prices: 'none' }],
    ['prices too old to show', { currency: 'PKR', prices: '9000', 'prices-date': '2020-01-01' }],
    ['no currency', { prices: '9000' }],
  ] as const) {
    test(`with ${what}: visits, and no amount at all`, async ({ host }) => {
      const owner = await openWith(host);
      const widget = await owner.mount({ attributes });
      await owner.arrive(widget);
      const words = spaced(await wordsIn(widget));
      expect(words).not.toMatch(/Rs|PKR|9,000|₨/);
      expect(words).not.toMatch(NONSENSE);
      expect(words).toContain('Visits in the first year, likely 6 visits (4 to 8)');
      expect(words).toContain('First year 6 visits (4 to 8 visits), each later year 3 visits (2 to 4 visits)');
      expect((await owner.summary(widget))?.['cost']).toBeNull();
    });
  }

  test('in the summary too, in minor units', async ({ host }) => {
    const owner = await openWith(host);
    const widget = await owner.mount({ attributes: { currency: 'KWD', prices: '10-40~20' } });
    await owner.arrive(widget, COMPLETE.face);
    expect((await owner.summary(widget))?.['cost']).toEqual({
      currency: 'KWD', source: 'owner',
      perVisit: { low: 10_000, likely: 20_000, high: 40_000 }, firstYear: { low: 40_000, likely: 120_000, high: 320_000 },
      laterYear: { low: 20_000, likely: 60_000, high: 160_000 }, threeYears: { low: 80_000, likely: 240_000, high: 640_000 },
    });
  });
});
