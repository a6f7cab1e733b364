import { expect } from 'chai';

import { createFormat } from './format.js';
import { writeAmounts } from './money.js';

const join = (low: string, high: string): string => `${low} to ${high}`;
const from = (low: string): string => `from ${low}`;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const LOCALES = ['en', 'en-GB', 'en-US', 'en-IN', 'en-PK', 'ur', 'ar', 'ar-SA', 'fa', 'fr', 'de', 'hi', 'ja', 'tr', 'he', 'th', 'pl', 'pt-BR', 'sw', 'zh-Hans'];
const CURRENCIES = [
  'PKR', 'INR', 'BDT', 'LKR', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR', 'JOD', 'TND', 'EGP', 'MAD', 'TRY', 'GBP', 'EUR', 'USD',
  'CAD', 'AUD', 'CHF', 'SEK', 'PLN', 'JPY', 'KRW', 'VND', 'IDR', 'CLF', 'BRL', 'ZAR', 'XXQ',
];

describe('Format', () => {
  const english = createFormat('en', writeAmounts);

  it('writes every digit of an amount that was typed, where asked to', () => {
    expect([123_400, 123_450, 1_234_567].map((minor) => plain(english.money(minor, 'USD', true)))).to.deep.equal(['$1,234', '$1,234.50', '$12,345.67']);
    expect(plain(english.money(1_234_567, 'JPY', true))).to.match(/1,234,567$/);
  });

  const amounts: readonly [minor: number, currency: string, text: string][] = [
    [2800000, 'PKR', 'Rs 28,000'],
    [1234567, 'PKR', 'Rs 12,400'],
    [100100, 'USD', '$1,010'],
    [1250, 'USD', '$12.50'],
    [1200, 'USD', '$12'],
    [1234, 'USD', '$12.40'],
    [99901, 'GBP', '£1,000'],
    [5, 'USD', '$0.05'],
    [0, 'USD', '$0'],
    [1234, 'KWD', 'KWD 1.240'],
    [150001, 'JPY', '¥151,000'],
    [700, 'XXQ', 'XXQ 7'],
    [700, '', '7'],
    [0.1, 'JPY', '¥1'],
  ];
  for (const [minor, currency, text] of amounts) {
    it(`writes ${minor} minor units of ${currency || 'no currency'} as ${text}`, () => {
      expect(plain(english.money(minor, currency))).to.equal(text);
    });
  }

  const spans: readonly [locale: string, low: number, high: number | null, currency: string, text: string][] = [
    ['en', 2800000, 15000000, 'PKR', 'Rs 28,000 to 150,000'],
    ['en', 15000000, 2800000, 'PKR', 'Rs 28,000 to 150,000'],
    ['en', 2800000, 2800000, 'PKR', 'Rs 28,000'],
    ['en', 2800001, 2810000, 'PKR', 'Rs 28,100'],
    ['en', 2800000, null, 'PKR', 'from Rs 28,000'],
    ['fr', 2800000, 15000000, 'PKR', '28 000 to 150 000 Rs'],
    ['ur', 2800000, 15000000, 'PKR', 'Rs 28,000 to 150,000'],
    ['ar', 2800000, 15000000, 'PKR', '28,000 to 150,000 Rs'],
    ['fa', 2800000, 15000000, 'PKR', 'Rs 28,000 to 150,000'],
  ];
  for (const [locale, low, high, currency, text] of spans) {
    it(`writes ${low} to ${high ?? 'an open end'} of ${currency} in ${locale} as ${text}`, () => {
      expect(plain(createFormat(locale, writeAmounts).moneySpan(low, high, currency, join, from))).to.equal(text);
    });
  }

  it('never reads lower than the amount is', () => {
    for (let minor = 1; minor < 5_000_000; minor = Math.ceil(minor * 1.07)) {
      const shown = Number(english.money(minor, 'USD').replace(/[$,]/g, '')) * 100;
      expect(shown).to.be.at.least(minor - 1e-6);
      expect(shown).to.be.below(minor * 1.01 + 1);
    }
  });

  it('C11: writes 31 currencies in 20 locales with Latin digits, and never NaN', () => {
    for (const locale of LOCALES) {
      const format = createFormat(locale, writeAmounts);
      for (const currency of CURRENCIES) {
        for (const minor of [0, 1, 999, 1250, 123456789, 1e15, 1e300, -500]) {
          for (const text of [format.money(minor, currency), format.moneySpan(minor, 1e300, currency, join, from)]) {
            expect(text).to.match(/\d/).and.not.match(/NaN|undefined|null|Infinity|∞|\[object|\de[+\d]/);
            expect(text.replace(/\d/g, '')).to.not.match(/\p{Nd}/u);
          }
        }
      }
    }
  });

  it('writes nothing for what is no number or no date', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(english.money(value, 'USD')).to.equal('');
      expect(english.number(value)).to.equal('');
      expect(english.moneySpan(value, 100, 'USD', join, from)).to.equal('$1');
    }
    for (const date of ['', '2026-02-30', '2026-13-01', 'soon', 'undefined']) expect(english.date(date)).to.equal('');
  });

  it('writes dates, lists and numbers', () => {
    expect(english.date('2026-11-22')).to.equal('22 November 2026');
    expect(english.month('2026-11-22')).to.equal('November 2026');
    expect(createFormat('en-US', writeAmounts).date('2026-11-22')).to.equal('November 22, 2026');
    expect(createFormat('ar-SA', writeAmounts).date('2026-11-22')).to.match(/^22\D+2026$/);
    expect(english.list(['face', 'hair', 'body'])).to.equal('face, hair and body');
    expect(english.number(1234567)).to.equal('1,234,567');
  });

  it('writes small numbers and British days without Intl as it would with it', () => {
    for (const locale of [...LOCALES, 'de-CH', 'bn', 'mr', 'my', 'ckb', 'ar-EG']) {
      const intl = new Intl.NumberFormat(`${locale}-u-nu-latn`);
      const { number } = createFormat(locale);
      for (let value = 0; value < 1000; value += 1) expect(number(value), locale).to.equal(intl.format(value));
    }
    const intl = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let time = Date.UTC(1999, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000 * 7) {
      expect(english.date(new Date(time).toISOString().slice(0, 10))).to.equal(intl.format(time));
    }
  });

  it('writes as British English in a locale that is not one', () => {
    for (const locale of ['', 'xx', 'zz-!!', '__proto__', 'en-u-nu-arab', 'x'.repeat(500)]) {
      expect(plain(createFormat(locale, writeAmounts).money(123456, 'GBP'))).to.equal('£1,240');
    }
  });

  describe('where Intl is of no use', () => {
    const original = globalThis.Intl;
    const spoilt: readonly [name: string, value: unknown][] = [
      ['missing', undefined],
      ['empty', {}],
      ['throwing', new Proxy({}, { get: () => () => { throw new TypeError('no'); } })],
      ['writing nonsense', new Proxy({}, { get: () => class {
        format(): unknown { return NaN; }
        formatToParts(): unknown { return [{ type: 'integer', value: 'NaN' }]; }
      } })],
    ];
    afterEach(() => { globalThis.Intl = original; });

    for (const [name, value] of spoilt) {
      it(`still writes everything with an Intl that is ${name}`, () => {
        globalThis.Intl = value as typeof Intl;
        const format = createFormat('en', writeAmounts);
        expect(plain(format.money(123456, 'XXQ'))).to.equal('1,240 XXQ');
        expect(plain(format.money(123456, 'XXQ', true))).to.equal('1,234.56 XXQ');
        expect(plain(format.moneySpan(2800000, 15000000, 'PKR', join, from))).to.equal('28,000 to 150,000 PKR');
        expect(format.number(1234567.5)).to.equal('1,234,567.50');
        expect(format.date('2026-11-22')).to.equal('22 November 2026');
        expect(createFormat('fr').date('2026-11-22')).to.equal('2026-11-22');
        expect(format.month('2026-11-22')).to.equal('2026-11');
        expect(format.list(['a', 'b'])).to.equal('a, b');
      });
    }
  });
});
