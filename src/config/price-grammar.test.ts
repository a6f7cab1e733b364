import { expect } from 'chai';
import fc from 'fast-check';

import { BAD_TEXTS } from '../testing/payloads.js';
import { parseAmount } from './amount.js';
import { parsePrices } from './price-grammar.js';

const codesOf = (text: string, currency = 'PKR'): string[] =>
  parsePrices(text, currency).problems.map(({ code, path }) => `${code.slice(-3)} ${path}`);

describe('a price text of any length', () => {
  for (const [what, text, code] of [
    ['a list', 'face: 7000; '.repeat(400), 'TX-CFG-002'],
    ['a price', `face: 7000${' '.repeat(3000)}8000`, 'TX-CFG-023'],
    ['a row', `face${',7'.repeat(1500)}`, 'TX-CFG-023'],
  ] as const) {
    it(`C3: ${what} that is too long is not read`, () => {
      const { prices, problems } = parsePrices(text, 'PKR');
      expect([Object.keys(prices), problems.map((problem) => problem.code)]).to.deep.equal([[], [code]]);
    });
  }
});

describe('parseAmount', () => {
  const amounts: readonly [given: string | number, currency: string, result: number | string][] = [
    ['7000', 'PKR', 700000], ['7,000', 'PKR', 700000], ['1,20,000', 'PKR', 12000000], ['10,00,000', 'INR', 100000000],
    ['1,234,567', 'PKR', 123456700], ['7 000', 'PKR', 700000], ['7\u00a0000', 'EUR', 700000], ["7'000", 'CHF', 700000], ['7’000', 'CHF', 700000],
    ['Rs 7000', 'PKR', 700000], ['Rs. 7,000', 'PKR', 700000], ['Rs7000', 'INR', 700000], ['PKR 7,000', 'PKR', 700000], ['7000 PKR', 'PKR', 700000],
    ['$12.50', 'USD', 1250], ['12.50 €', 'EUR', 1250], ['12.50', 'USD', 1250], ['1,200.50', 'USD', 120050], ['US$120', 'USD', 12000],
    ['1.200', 'KWD', 1200], ['KD 12.500', 'KWD', 12500], ['7000', 'JPY', 7000], ['¥7,000', 'JPY', 7000], ['0', 'PKR', 0], ['007', 'PKR', 700],
    [7000, 'PKR', 700000], [12.5, 'USD', 1250], [12.1, 'USD', 1210], [1.234, 'KWD', 1234], [0, 'PKR', 0],
    ['1,2', 'PKR', 'unclearPrice'], ['1.200', 'PKR', 'unclearPrice'], ['1.5', 'USD', 'unclearPrice'], ['12.505', 'USD', 'unclearPrice'],
    ['1,20', 'USD', 'unclearPrice'], ['12,34,56', 'PKR', 'unclearPrice'], ['1,2345', 'PKR', 'unclearPrice'], ['1.200,00', 'EUR', 'unclearPrice'],
    ['7,00 0', 'PKR', 'unclearPrice'], ["7,000'000", 'PKR', 'unclearPrice'], ['0,500', 'PKR', 'unclearPrice'], ['1.2.3', 'USD', 'unclearPrice'],
    ['12.50', 'JPY', 'unclearPrice'], ['1.200', 'JPY', 'unclearPrice'], ['30,500', 'TND', 'unclearPrice'], [12.505, 'USD', 'unclearPrice'], [0.5, 'JPY', 'unclearPrice'],
    ['', 'PKR', 'emptyPrice'], [' ', 'PKR', 'emptyPrice'], ['-5', 'PKR', 'lowPrice'], ['\u22125', 'PKR', 'lowPrice'], [-1, 'PKR', 'lowPrice'],
    ['NaN', 'PKR', 'badPrice'], [NaN, 'PKR', 'badPrice'], [Infinity, 'PKR', 'badPrice'], ['Infinity', 'PKR', 'badPrice'], ['1e308', 'PKR', 'badPrice'],
    ['0x10', 'PKR', 'badPrice'], ['ask', 'PKR', 'badPrice'], ['from 7000', 'PKR', 'badPrice'], ['max 7000', 'PKR', 'badPrice'], ['٧٠٠٠', 'PKR', 'badPrice'],
    [1e308, 'PKR', 'highPrice'], ['9'.repeat(400), 'PKR', 'highPrice'], ['99999999999', 'PKR', 'highPrice'],
    ['USD 70', 'PKR', 'otherCurrency'], ['€70', 'PKR', 'otherCurrency'], ['$70', 'PKR', 'otherCurrency'], ['Rs 70', 'USD', 'otherCurrency'],
  ];
  for (const [given, currency, result] of amounts) {
    it(`C8: reads ${JSON.stringify(String(given).slice(0, 20))} ${currency} as ${result}`, () => {
      expect(parseAmount(given, currency)).to.equal(result);
    });
  }
});

describe('parsePrices', () => {
  it('reads exact prices, ranges, open and typical ones', () => {
    const { prices, problems, hidesPrices } = parsePrices('face:7000-18000~12000; hair: 8,000 to 20,000 ;hair-male:10000+; 9000', 'PKR');
    expect(problems).to.deep.equal([]);
    expect(hidesPrices).to.equal(false);
    expect(prices).to.deep.equal({
      face: { lowMinor: 700000, highMinor: 1800000, typicalMinor: 1200000 },
      hair: { lowMinor: 800000, highMinor: 2000000 },
      'hair-male': { lowMinor: 1000000, highMinor: null },
      all: { lowMinor: 900000, highMinor: 900000 },
    });
  });

  it('reads a price for everything, however it is written', () => {
    for (const text of ['7000-18000', 'all:7000-18000', ' ALL : 7,000 – 18,000 ;', 'Rs 7,000 - Rs 18,000', '7000—18000', '\n7 000-18 000\n', '7000/- to 18000/-']) {
      expect(parsePrices(text, 'PKR')).to.deep.equal({ prices: { all: { lowMinor: 700000, highMinor: 1800000 } }, hidesPrices: false, problems: [] }, text);
    }
  });

  it('hides money with "none"', () => {
    for (const text of ['none', ' None ']) expect(parsePrices(text, '')).to.deep.equal({ prices: {}, hidesPrices: true, problems: [] });
  });

  it('C9: exchanges ends given the wrong way round, and says so', () => {
    const { prices, problems } = parsePrices('face:18000-7000', 'PKR');
    expect(prices.face).to.deep.equal({ lowMinor: 700000, highMinor: 1800000 });
    expect(problems.map(({ code }) => code)).to.deep.equal(['TX-CFG-027']);
  });

  const bad: readonly [text: string, codes: string[], kept?: string[]][] = [
    ['', ['022 prices']],
    [' ; ', ['022 prices']],
    ['face:', ['022 prices.face']],
    ['face:7000-', ['022 prices.face']],
    ['face:-7000', ['025 prices.face']],
    ['face:-7000-8000', ['025 prices.face']],
    ['face:0', ['025 prices.face']],
    ['face:0-8000', ['025 prices.face']],
    ['face:NaN', ['023 prices.face']],
    ['face:NaN; hair:8000', ['023 prices.face'], ['hair']],
    ['1,2', ['024 prices']],
    ['face:1,2-3,4', ['024 prices.face', '024 prices.face']],
    ['face:1e308', ['023 prices.face']],
    ['face:7000-8000-9000', ['023 prices.face']],
    ['face:7000--8000', ['023 prices.face']],
    ['face:7000-8000+', ['023 prices.face']],
    ['face:7000~8000~9000', ['023 prices.face']],
    ['feet:7000; body:9000', ['028 prices'], ['body']],
    ['face-unsure:7000', ['028 prices']],
    ['__proto__:7000; constructor:1; toString:2', ['028 prices', '028 prices', '028 prices']],
    ['face:7000; face:9000', ['029 prices'], ['face']],
    ['7000; all:8000', ['029 prices'], ['all']],
    ['face:7000, hair:8000', ['023 prices.face']],
    ['face:7000-9000~20000', ['030 prices.face'], ['face']],
    ['face:7000+~9000', ['030 prices.face'], ['face']],
    ['face:7000-9000~x', ['023 prices.face'], ['face']],
    ['face:USD 70', ['021 prices.face']],
    ['none; face:7000', ['023 prices'], ['face']],
  ];
  for (const [text, codes, kept = []] of bad) {
    it(`C8: says what is wrong with ${JSON.stringify(text)}, and keeps the rest`, () => {
      expect(codesOf(text)).to.deep.equal(codes);
      expect(Object.keys(parsePrices(text, 'PKR').prices)).to.deep.equal(kept);
    });
  }

  it('keeps the first of two prices for one name', () => {
    expect(parsePrices('face:7000; face:9000', 'PKR').prices.face).to.deep.equal({ lowMinor: 700000, highMinor: 700000 });
  });

  it('C8: gives whole amounts above 0 with the ends in order, for any text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('face', ':', ';', '-', '~', '+', ' to ', '7,000', '18000', '1e308', 'none', 'Rs ', ...BAD_TEXTS));
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('PKR', 'JPY', 'KWD', 'CLF', ''), (pieces, currency) => {
      const { prices, problems } = parsePrices(pieces.join(''), currency);
      for (const { lowMinor, highMinor, typicalMinor } of Object.values(prices)) {
        const amounts = [lowMinor, typicalMinor ?? lowMinor, highMinor ?? Number.MAX_SAFE_INTEGER];
        expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount > 0)).to.equal(true);
        expect([...amounts].sort((a, b) => a - b)).to.deep.equal(amounts);
      }
      for (const problem of problems) expect(Object.values(problem).join()).to.not.match(/undefined|\[object/);
    }), { numRuns: 2000 });
  });
});
