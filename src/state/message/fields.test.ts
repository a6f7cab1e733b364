import { expect } from 'chai';
import fc from 'fast-check';

import { type FieldFault, LIMITS, readContact, readName, readWhen } from './fields.js';

describe('the name of a visitor', () => {
  for (const name of ['Sara', 'O’Brien', "O'Brien", 'S', 'سارہ خان', 'محمّد', '李', 'Ngô Thị Ánh', 'Jean-Luc', 'X Æ A-12', 'María José', 'அ', '🙂']) {
    it(`L9: may be ${name}`, () => { expect(readName(` ${name} `)).to.deep.equal({ value: name, fault: null }); });
  }

  it('L9: is missing where nothing can be read', () => {
    for (const name of ['', '   ', '\u200b\u202e', '\u0000']) expect(readName(name)).to.deep.equal({ value: '', fault: 'name' });
  });

  it('L11: is not cut where it is too long, but told', () => {
    expect(readName('x'.repeat(LIMITS.name)).fault).to.equal(null);
    expect(readName('x'.repeat(LIMITS.name + 1))).to.deep.equal({ value: 'x'.repeat(LIMITS.name + 1), fault: 'long' });
    expect(readName('🙂'.repeat(41)).fault, 'as every server counts').to.equal('long');
  });

  it('L9, C15: loses hidden and turning characters, keeps joiners', () => {
    expect(readName('Sa\u202era\u200f').value).to.equal('Sara');
    expect(readName('می\u200cخواہم').value).to.equal('می\u200cخواہم');
  });
});

describe('phone or e-mail', () => {
  const right: readonly (readonly [given: string, sent: string])[] = [
    ['0300 1234567', '0300 1234567'], ['+92 300 1234567', '+92 300 1234567'], ['+92-300-123 45 67', '+92-300-123 45 67'], ['(051) 111 222', '(051) 111 222'],
    ['۰۳۰۰ ۱۲۳۴۵۶۷', '0300 1234567'], ['٠٣٠٠ ١٢٣٤٥٦٧', '0300 1234567'], ['+۹۲ ۳۰۰ ۱۲۳۴۵۶۷', '+92 300 1234567'], ['०३०० १२३४५६७', '0300 1234567'],
    ['０３００ １２３４５６７', '0300 1234567'], ['\u202a+92 300 1234567\u202c', '+92 300 1234567'], ['0300\u00a01234567', '0300 1234567'],
    ['0300 1234567 (WhatsApp)', '0300 1234567 (WhatsApp)'], ['0044 20 7946 0000 ext. 12', '0044 20 7946 0000 ext. 12'],
    ['sara@clinic.example', 'sara@clinic.example'], ["o'brien+web@mail.clinic.example", "o'brien+web@mail.clinic.example"], ['سارہ@مثال.پاکستان', 'سارہ@مثال.پاکستان'],
    ['user@bücher.example', 'user@bücher.example'], ['"a b"@clinic.example', '"a b"@clinic.example'], ['sara＠clinic.example', 'sara@clinic.example'], ['x@y.zz', 'x@y.zz'],
  ];
  for (const [given, sent] of right) {
    it(`L9: takes ${given}`, () => { expect(readContact(given)).to.deep.equal({ value: sent, fault: null }); });
  }

  const wrong: readonly (readonly [given: string, fault: FieldFault])[] = [
    ['', 'contact'], ['call me', 'contact'], ['0300 00', 'short'], ['۰۳۰۰ ۰۰', 'short'], ['sara@', 'email'], ['@sara', 'email'], ['sara@clinic', 'email'],
    ['sara@clinic.', 'email'], ['sara@ clinic.example', 'email'], [`${'0'.repeat(121)}`, 'long'],
  ];
  for (const [given, fault] of wrong) {
    it(`L9: asks again for "${given.slice(0, 20)}": ${fault}`, () => { expect(readContact(given).fault).to.equal(fault); });
  }

  it('L9, L11: is one well-formed line without control characters, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const read of [readName, readContact, readWhen]) {
        const { value, fault } = read(text);
        expect(value).not.to.match(/\p{Surrogate}/u);
        expect(value).not.to.match(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        if (fault === null) expect(value.length).to.be.at.most(120);
        expect(read(value)).to.deep.equal({ value, fault });
      }
    }), { numRuns: 500 });
  });
});
