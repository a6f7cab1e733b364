import { expect } from 'chai';
import fc from 'fast-check';

import { parsePrices, PRICE_KEYS } from './price-grammar.js';

const read = (text: string): object => ({ ...parsePrices(text, 'PKR').prices });
const codesOf = (text: string): readonly string[] => parsePrices(text, 'PKR').problems.map(({ code }) => code);
const FACE_AND_HAIR = { face: { lowMinor: 700_000, highMinor: 1_800_000 }, hair: { lowMinor: 800_000, highMinor: 2_000_000 } };

describe('prices as a table', () => {
  for (const [what, text] of [
    ['with a head', 'concern,low,high\nface,7000,18000\nhair,8000,20000'],
    ['without a head', 'face,7000,18000\nhair,8000,20000\n'],
    ['divided by semicolons', 'concern;low;high\r\nface;7000;18000\r\nhair;8000;20000\r\n'],
    ['divided by tabs, as it is copied from a sheet', 'Concern\tLow\tHigh\nFace\t7,000\t18,000\nHair\t8,000\t20,000'],
    ['with quotes', '"concern","low","high"\n"face","7,000","18,000"\n"hair","8,000","20,000"'],
    ['with a byte-order mark and empty lines', '\ufeffconcern,low,high\n\nface,7000,18000\n\nhair,8000,20000\n\n'],
    ['with the mark of the currency', 'concern;low;high\r\nface;Rs 7,000;Rs 18,000\r\nhair;8000;20000'],
    ['with spaces', ' concern, low , high \n face , 7000 , 18000 \n hair , 8000 , 20000 '],
    ['with ranges in one cell', 'concern,price\nface,7000-18000\nhair,8000 to 20000'],
    ['with empty cells at the end of each line', 'concern,low,high,,\nface,7000,18000,,\nhair,8000,20000,,'],
  ] as const) {
    it(`are read ${what}`, () => {
      expect(codesOf(text)).to.deep.equal([]);
      expect(read(text)).to.deep.equal(FACE_AND_HAIR);
    });
  }

  it('may be exact, open and typical, for goals and for everything', () => {
    expect(read('name,low,high,typical\nhair-male,9000,12000,10000\nbody,12000,\nall,5000+\nface,6000,6000')).to.deep.equal({
      'hair-male': { lowMinor: 900_000, highMinor: 1_200_000, typicalMinor: 1_000_000 },
      body: { lowMinor: 1_200_000, highMinor: null }, all: { lowMinor: 500_000, highMinor: null }, face: { lowMinor: 600_000, highMinor: 600_000 },
    });
    expect(read('face\t7000\t\t\nhair\t8000\t\n\t\t\t\n')).to.deep.equal({ face: { lowMinor: 700_000, highMinor: null }, hair: { lowMinor: 800_000, highMinor: null } });
    expect(read('face,7000')).to.deep.equal({ face: { lowMinor: 700_000, highMinor: 700_000 } });
  });

  for (const [what, text, codes, kept] of [
    ['what can be read in two ways', 'face,7,500\nhair,8000,20000', ['TX-CFG-023'], ['hair']],
    ['more cells than there are prices', 'concern,low,high\nface,7,000,18,000\nhair,8000,20000', ['TX-CFG-023'], ['hair']],
    ['more cells than the head has, which may be one amount with its thousands set apart', 'concern,price\nface,7,500\nbody,12,500\nhair,8000', ['TX-CFG-023', 'TX-CFG-023'], ['hair']],
    ['a name there is not', 'concern,low,high\nnose,7000,8000\nhair,8000,20000', ['TX-CFG-028'], ['hair']],
    ['one name twice', 'face,7000,8000\nface,1000,2000', ['TX-CFG-029'], ['face']],
    ['the higher price first', 'face;18000;7000', ['TX-CFG-027'], ['face']],
    ['words for a price', 'concern,low,high\nface,ask us,\nhair,8000,20000', ['TX-CFG-023'], ['hair']],
    ['a head alone', 'concern,low,high', ['TX-CFG-022'], []],
  ] as const) {
    it(`C8: refuses ${what}, and keeps the rest`, () => {
      expect(codesOf(text)).to.deep.equal(codes);
      expect(Object.keys(read(text))).to.deep.equal(kept);
    });
  }

  it('reads two small amounts where a head says that there are two', () => {
    expect({ ...parsePrices('concern,low,high\nface,700,900', 'EUR').prices }).to.deep.equal({ face: { lowMinor: 70_000, highMinor: 90_000 } });
  });

  it('C8: reads every table of amounts as the list of the same amounts', () => {
    const row = fc.record({ key: fc.constantFrom(...PRICE_KEYS), low: fc.integer({ min: 1000, max: 9000 }), more: fc.nat({ max: 9000 }) });
    fc.assert(fc.property(fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ key }) => key }), fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, mark, quotes) => {
      const cell = (text: string | number): string => (quotes ? `"${text}"` : `${text}`);
      const table = rows.map(({ key, low, more }) => [key, low, low + more].map(cell).join(mark)).join('\r\n');
      const list = rows.map(({ key, low, more }) => `${key}: ${low}-${low + more}`).join(';');
      expect(read(table)).to.deep.equal(read(list));
    }));
  });

  it('leaves every list as it was', () => {
    for (const list of ['face: 7000-18000; hair: 8000+', '9000', 'Rs 7,000', '7000 PKR', 'hair-male:7,000 to 18,000\nbody: 5000', 'none']) {
      expect(codesOf(list), list).to.deep.equal([]);
    }
  });
});
