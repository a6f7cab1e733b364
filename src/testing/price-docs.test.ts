import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { priceFreshness } from '../config/freshness.js';
import { parsePrices, PRICE_KEYS } from '../config/price-grammar.js';
import { parseConfig } from '../config/parse.js';
import { ESTIMATE_GOALS } from '../model/answers.js';

const DOCS = readFileSync('docs/prices.md', 'utf8');

/** Rows of the table under a heading: its cells, without their marks of code. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ''] = DOCS.split(`## ${heading}\n`);
  const [own = ''] = part.split('\n## ');
  return own.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.slice(2, -2).split(' | ').map((cell) => cell.replace(/^`(.*)`$/, '$1')));
}

/** What a list comes to, in whole units: `face 7000-18000 ~12000`. */
function readings(list: string): readonly string[] {
  const { prices, problems, hidesPrices } = parsePrices(list, 'PKR');
  expect(problems, list).to.deep.equal([]);
  const whole = (minor: number): string => `${minor / 100}`;
  return hidesPrices ? ['hidden'] : Object.entries(prices).map(([key, { lowMinor, highMinor, typicalMinor }]) => {
    const high = highMinor === null ? '+' : highMinor === lowMinor ? '' : `-${whole(highMinor)}`;
    return `${key} ${whole(lowMinor)}${high}${typicalMinor === undefined ? '' : ` ~${whole(typicalMinor)}`}`;
  });
}

/** What each way of writing comes to, worked out by hand. */
const READ: Readonly<Record<string, readonly string[]>> = {
  '10000': ['all 10000'],
  'face: 7000-18000': ['face 7000-18000'],
  'hair-male: 7,000 to 18,000': ['hair-male 7000-18000'],
  'body: 12000+': ['body 12000+'],
  'face: 7000-18000 ~12000': ['face 7000-18000 ~12000'],
  'Rs 7,000': ['all 7000'],
  '7000/-': ['all 7000'],
  'face: 7000-18000; hair: 8000-20000; 9000': ['face 7000-18000', 'hair 8000-20000', 'all 9000'],
  none: ['hidden'],
};

describe('docs/prices.md', () => {
  it('shows each way to write a price that is told apart here', () => {
    expect(rowsUnder('Written as a list').map(([written]) => written)).to.deep.equal([...Object.keys(READ)]);
  });

  for (const [written, read] of Object.entries(READ)) {
    it(`says of ${written} what it comes to`, () => expect(readings(written)).to.deep.equal(read));
  }

  it('shows a table that is read whole', () => {
    const [, table = ''] = /```csv\n([^]*?)```/.exec(DOCS) ?? [];
    expect(readings(table)).to.deep.equal(['face 7000-18000 ~12000', 'hair-male 8000-20000', 'body 12000+', 'all 9000']);
  });

  const refused = rowsUnder('What is refused, and why');
  it('tells of a dozen prices that are refused', () => expect(refused).to.have.lengthOf(12));
  for (const [written = '', code = ''] of refused) {
    it(`says which code ${written} leads to`, () => expect(parsePrices(written, 'PKR').problems.map((problem) => problem.code)).to.deep.equal([code]));
  }

  it('shows a group of prices that is taken as it stands', () => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(DOCS) ?? [];
    const { value, problems } = parseConfig(JSON.parse(json), { hasLanguage: () => true });
    expect(problems).to.deep.equal([]);
    expect(value.prices?.face?.byPractitioner?.dermatologist?.byArea?.large?.lowMinor).to.equal(1_800_000);
    expect(value.prices?.face?.packages).to.deep.equal([{ visits: 6, priceMinor: 6_600_000 }]);
    expect(value.prices?.body?.byArea?.chin?.lowMinor).to.equal(800_000);
  });

  it('names everything a price can be for', () => {
    for (const key of [...PRICE_KEYS, ...ESTIMATE_GOALS]) expect(DOCS).to.contain(`\`${key}\``);
  });

  it('gives the ages at which prices are asked about and hidden', () => {
    expect(DOCS).to.contain('up to 180 days').and.contain('181 to 360 days').and.contain('more than 360 days');
    expect(['2026-05-26', '2026-05-25', '2025-11-27', '2025-11-26', ''].map((day) => priceFreshness(day, '2026-11-22'))).to.deep.equal(['fresh', 'ask', 'ask', 'hidden', 'undated']);
  });
});
