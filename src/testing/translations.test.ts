import { expect } from 'chai';

import { pack as arabic } from '../content/words/ar/index.js';
import { pack as urdu } from '../content/words/ur/index.js';
import { isolateNumbers } from '../content/words/isolated.js';
import { sentencesOf } from '../content/words/sentences.js';
import { ENGLISH, exampleFor } from './english.js';
import { languageFaults } from './language-faults.js';
import { LANGUAGE_RULES } from './language-rules.js';

describe('translations', () => {
  for (const { lang, dir, words, reviewed } of [urdu, arabic]) {
    const rules = LANGUAGE_RULES[lang];

    it(`${lang} has rules, is read from the right, and is a draft until a named person has signed it`, () => {
      expect(rules).not.to.equal(undefined);
      expect(dir).to.equal('rtl');
      expect(reviewed).to.equal(undefined);
    });

    it(`${lang} has every sentence, with the figures of the English one, and none that promises`, () => {
      expect(rules && languageFaults(ENGLISH, words, rules)).to.deep.equal([]);
    });

    it(`${lang} isolates every number`, () => {
      const open = sentencesOf(words, exampleFor).filter(({ text }) => isolateNumbers(text) !== text);
      expect(open).to.deep.equal([]);
    });
  }
});

/** Verbs that order one man. A word that is a noun as well (`وضع`) is not taken for one. */
const ORDERS = new RegExp(
  '(?<!\\p{L})(?:[وف]?(?:اتصل|اجلس|اختر|استعمل|استلق|اسأل|اضبط|اضغط|افتح|اكتب|المس|امسح|انتظر|انسخ|تحدّث|تحقّق|حدّد|دوّن|راجع|قل)|خذ|ضع)'
    + '(?:ه|ها|هما|\u0650)?(?![\\p{L}\\p{M}])|(?<!\\p{L})و?لا (?:تحجز|تقف|تمش)(?!\\p{L})', 'u',
);

describe('Arabic', () => {
  it('orders one man on the card of warning signs and in the emergency lines alone', () => {
    const ordered = sentencesOf(arabic.words, exampleFor).filter(({ text }) => ORDERS.test(text)).map(({ path }) => path);
    const isUrgent = (path: string): boolean => /^(?:signs\.(?:flags|emergency)|start\.warning|take\.print\.help|detail\.methodPage\.placesElse$)/.test(path);
    expect(ordered.filter(isUrgent)).not.to.deep.equal([]);
    expect(ordered.filter((path) => !isUrgent(path))).to.deep.equal([]);
  });
});

describe('the check of a translation', () => {
  const rules = LANGUAGE_RULES['ur'];
  const english = { a: 'Wait 3 days.', list: ['One', 'Two'], made: (count: number) => `${count} visits` };
  const good = { a: '3 دن انتظار کریں۔', list: ['ایک', 'دو'], made: (count: number) => `${count} وزٹ` };
  const told = (translated: unknown): string => (rules ? languageFaults(english, translated, rules).join('\n') : '');

  it('has nothing to say of a good one', () => { expect(told(good)).to.equal(''); });

  for (const [what, spoiled, fault] of [
    ['a sentence that is missing', { ...good, a: undefined }, 'a: is missing'],
    ['a list that is short', { ...good, list: ['ایک'] }, 'list.1: is missing'],
    ['a list that is long', { ...good, list: ['ایک', 'دو', 'تین'] }, 'list.2: is nowhere in English'],
    ['a figure that is lost', { ...good, a: 'کچھ دن انتظار کریں۔' }, 'a: lacks 3'],
    ['a figure that is added', { ...good, a: '3 دن، یعنی 72 گھنٹے، انتظار کریں۔' }, 'a: adds 72'],
    ['a figure that is not the one given', { ...good, made: () => '3 وزٹ' }, 'made: lacks'],
    ['figures of another script', { ...good, a: '۳ دن (3) انتظار کریں۔' }, 'a: figures of another script'],
    ['a sentence without its stop', { ...good, a: '3 دن انتظار کریں' }, 'a: ends unlike a sentence'],
    ['a sentence left in English', { ...good, a: 'Wait 3 days.' }, 'a: is English'],
    ['a plain sentence for one made from values', { ...good, made: '4 وزٹ' }, 'made: is to be made from values'],
    ['an empty sentence', { ...good, a: '' }, 'a: is empty'],
    ['a promise', { ...good, a: '3 دن میں گارنٹی ہے۔' }, 'a: a promise'],
    ['a superlative', { ...good, a: '3 دن سب سے محفوظ ہیں۔' }, 'a: a superlative'],
    ['what is made wrongly', { ...good, a: '3 undefined دن۔' }, 'a: is made wrongly'],
  ] as const) {
    it(`finds ${what}`, () => { expect(told(spoiled)).to.include(fault); });
  }
});
