import { expect } from 'chai';
import fc from 'fast-check';

import { cleanLines, latinDigits, withoutMarks } from './lines.js';

describe('cleanLines', () => {
  it('keeps lines and paragraphs, and nothing at either end', () => {
    expect(cleanLines('\n Hello,\r\n\r\n\r\n\r\nmy  name\tis\rSara \n\n')).to.equal('Hello,\n\nmy name is\nSara');
  });

  it('L11: takes out control characters and mends half characters, line by line', () => {
    expect(cleanLines('a\u0000b\nc\ud83d\u202ed\u2028e')).to.equal('a b\nc\ufffdd\ne');
  });

  it('L11: shortens nothing', () => { expect(cleanLines('🩺'.repeat(10_000))).to.have.lengthOf(20_000); });

  it('L11, L12: gives a text that any link and any JSON can hold, and leaves a clean one as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const clean = cleanLines(text);
      expect(clean).not.to.match(/\p{Surrogate}/u);
      expect(clean).not.to.match(/[^\P{Cc}\n]/u);
      expect(decodeURIComponent(encodeURIComponent(clean))).to.equal(clean);
      expect(cleanLines(clean)).to.equal(clean);
    }), { numRuns: 500 });
  });
});

describe('withoutMarks', () => {
  it('takes out marks of direction, and nothing else', () => {
    expect(withoutMarks('\u2068Rose\u2069: \u20663\u2069 سے \u20675\u2069')).to.equal('Rose: 3 سے 5');
  });
});

describe('latinDigits', () => {
  it('L9: writes digits of Urdu, Arabic, Hindi, Bengali and full width as Latin ones, and leaves all else', () => {
    expect(latinDigits('۰۱۲۳۴۵۶۷۸۹')).to.equal('0123456789');
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩')).to.equal('0123456789');
    expect(latinDigits('०९ ০৯ ０９ 09')).to.equal('09 09 09 09');
    expect(latinDigits('سارہ ½ Ⅳ')).to.equal('سارہ ½ Ⅳ');
  });
});
