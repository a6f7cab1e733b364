import { expect } from 'chai';

import { isolatedWords, isolateNumbers } from './isolated.js';

const shown = (text: string): string => isolateNumbers(text).replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩');

describe('numbers in words from the right', () => {
  for (const [text, isolated] of [
    ['تقریباً 4 سیشن', 'تقریباً ⟨4⟩ سیشن'],
    ['3 سے 5 سیشن', '⟨3⟩ سے ⟨5⟩ سیشن'],
    ['Rs 120,000 تک', '⟨Rs 120,000⟩ تک'],
    ['من AED 1,500 إلى 2,000', 'من ⟨AED 1,500⟩ إلى ⟨2,000⟩'],
    ['£1,250.50', '⟨£1,250.50⟩'],
    ['100 میں سے 45 %', '⟨100⟩ میں سے ⟨45 %⟩'],
    ['+1 یا −1', '⟨+1⟩ یا ⟨−1⟩'],
    ['SPF 30', '⟨SPF 30⟩'],
    ['فون: +92 300 1234567', 'فون: ⟨+92 300 1234567⟩'],
    ['تاریخ 2026-11-01', 'تاریخ ⟨2026-11-01⟩'],
    ['پتا https://clinic.example/p?a=1#tx-plan=10f50r2h', 'پتا https://clinic.example/p?a=1#tx-plan=10f50r2h'],
    ['doi 10.2147/IDR.S517138، PMID 17550571', 'doi ⟨10.2147/IDR.S517138⟩، ⟨PMID 17550571⟩'],
    ['منظوری نمبر EX-0000', 'منظوری نمبر EX-0000'],
    ['‘EX-0000-1’', '‘EX-0000-1’'],
    ['لائسنس نمبر: 00000-P۔', 'لائسنس نمبر: ⟨00000-P⟩۔'],
    ['کوڈ 10f50r2h، پھر', 'کوڈ ⟨10f50r2h⟩، پھر'],
    ['44ویں دن', '⟨44⟩ویں دن'],
    ['G6PD کی کمی', 'G6PD کی کمی'],
    ['کوئی عدد نہیں', 'کوئی عدد نہیں'],
    ['', ''],
  ] as const) {
    it(`are pieces of their own: ${text}`, () => { expect(shown(text)).to.equal(isolated); });
  }

  it('are isolated once, however often they pass', () => {
    const once = isolateNumbers('3 سے Rs 5,000');
    expect(isolateNumbers(once)).to.equal(once);
  });

  it('are isolated in sentences, lists, groups and what is made from values', () => {
    const words = isolatedWords({ a: '1', list: ['2', { b: '3' }], made: (count: number) => `${count} وزٹ` });
    expect(words.a).to.equal('\u20661\u2069');
    expect(words.list).to.deep.equal(['\u20662\u2069', { b: '\u20663\u2069' }]);
    expect(words.made(4)).to.equal('\u20664\u2069 وزٹ');
  });
});
