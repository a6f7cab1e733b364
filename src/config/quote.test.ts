import { expect } from 'chai';
import fc from 'fast-check';

import { parseQuote } from './quote.js';

describe('a price that a visitor types', () => {
  const table: readonly (readonly [text: string, currency: string, result: number | string])[] = [
    ['15000', 'PKR', 1_500_000], ['15,000', 'PKR', 1_500_000], ['Rs 15,000', 'PKR', 1_500_000], [' Rs. 15000/- ', 'PKR', 1_500_000],
    ['15 000', 'EUR', 1_500_000], ['12.50', 'USD', 1250], ['$350', 'USD', 35_000], ['15000', 'JPY', 15_000], ['12.500', 'KWD', 12_500],
    ['۱۵۰۰۰', 'PKR', 1_500_000], ['١٥٬٠٠٠', 'AED', 1_500_000], ['\u200f15,000', 'PKR', 1_500_000], ['١٢٫٥٠', 'AED', 1250],
    ['15000', '', 1_500_000], ['Rs 15,000', '', 1_500_000], ['€70', '', 7000], ['12.50', '', 1250],
    ['', 'PKR', 'number'], ['  ', 'PKR', 'number'], ['0', 'PKR', 'number'], ['-5', 'PKR', 'number'], ['1,2', 'PKR', 'number'],
    ['1.200', 'PKR', 'number'], ['15k', 'PKR', 'number'], ['ask', 'PKR', 'number'], ['NaN', 'PKR', 'number'], ['Infinity', 'PKR', 'number'],
    ['1e5', 'PKR', 'number'], ['7000-9000', 'PKR', 'number'], ['<b>7</b>', 'PKR', 'number'], ['ask 7', '', 'number'],
    ['$70', 'PKR', 'currency'], ['EUR 70', 'PKR', 'currency'], ['9'.repeat(300), 'PKR', 'high'],
  ];
  for (const [text, currency, result] of table) {
    it(`reads ${JSON.stringify(text.slice(0, 20))} ${currency} as ${result}`, () => expect(parseQuote(text, currency)).to.equal(result));
  }

  it('never throws, and gives a whole number above 0 or a reason', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('PKR', 'USD', 'JPY', 'KWD', ''), (text, currency) => {
      const read = parseQuote(text, currency);
      if (typeof read === 'number') expect(Number.isSafeInteger(read) && read > 0).to.equal(true);
      else expect(read).to.be.oneOf(['number', 'high', 'currency']);
    }));
  });
});
