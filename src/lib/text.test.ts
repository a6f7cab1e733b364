import { expect } from 'chai';
import fc from 'fast-check';

import { cleanText } from './text.js';

describe('cleanText', () => {
  const cases: readonly [name: string, given: unknown, expected: string][] = [
    ['keeps an ordinary name', 'Rose Clinic, Lahore', 'Rose Clinic, Lahore'],
    ['keeps markup as the text it is', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['keeps an entity as it is', '&lt;b&gt;', '&lt;b&gt;'],
    ['C15: takes out turned text', '\u202e005 sR\u202c', '005 sR'],
    ['C15: takes out hidden characters', 'a\u200bb\ufeffc\u2066d\u2069\u200e\u061c', 'abcd'],
    ['keeps the joiners of Urdu and of emoji', 'می\u200cخواہم 👩\u200d⚕️', 'می\u200cخواہم 👩\u200d⚕️'],
    ['C15: cuts a tower of accents', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['C16: mends half a character', 'a\ud83d', 'a\ufffd'],
    ['C16: takes out control characters', 'a\u0000b\u0007\u0085c\ufffe', 'a b c\ufffd'],
    ['writes it on one line', '  a\n\n b\t c\u2028d ', 'a b c d'],
    ['gives nothing for a number', 5, ''],
    ['gives nothing for an object', { toString: () => 'x' }, ''],
    ['gives nothing for null', null, ''],
  ];
  for (const [name, given, expected] of cases) {
    it(name, () => expect(cleanText(given, 100)).to.equal(expected));
  }

  it('C16: cuts between characters, not inside one', () => {
    expect(cleanText('🩺🩺🩺', 2)).to.equal('🩺🩺');
    expect(cleanText('x'.repeat(10_000), 80)).to.have.lengthOf(80);
  });

  it('C16: gives a text that can be put into an address, and stays as it is the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
      for (const given of [text, String.fromCharCode(...units)]) {
        const clean = cleanText(given, 60);
        encodeURIComponent(clean);
        expect([...clean].length).to.be.at.most(60);
        expect(cleanText(clean, 60)).to.equal(clean);
      }
    }));
  });
});
