import { expect } from 'chai';

import { gapWords, lengthWords, many, manyAfter, span } from './lengths.js';

/** The words of a visit by the forms that Unicode gives Arabic. */
const VISIT: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'زيارة', one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة',
};
const WEEK: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'أسبوع', one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع',
};

describe('counts in Arabic', () => {
  it('agree with the plural rules of Unicode for every count to 1,000', () => {
    const rules = new Intl.PluralRules('ar');
    for (let count = 0; count <= 1000; count += 1) {
      const form = rules.select(count);
      for (const [thing, words] of [['visit', VISIT], ['week', WEEK]] as const) {
        const expected = form === 'one' || form === 'two' ? words[form] : `${count} ${words[form]}`;
        expect(many(count, thing), `${count} ${thing}`).to.equal(expected);
      }
    }
  });

  it('are oblique after a preposition where there are two', () => {
    expect([1, 2, 3, 11].map((count) => manyAfter(count, 'visit'))).to.deep.equal(['زيارة واحدة', 'زيارتين', '3 زيارات', '11 زيارة']);
    expect(lengthWords({ unit: 'month', low: 2, high: 2 })).to.equal('شهرين');
    expect(gapWords({ unit: 'week', low: 2, high: 2 })).to.equal('أسبوعين');
    expect(gapWords({ unit: 'week', low: 1, high: 1 })).to.equal('أسبوع');
    expect(gapWords({ unit: 'month', low: 3, high: 6 })).to.equal('3 إلى 6 أشهر');
  });

  it('are told once where both ends agree', () => { expect([span(3, 3), span(3, 5)]).to.deep.equal(['3', '3 إلى 5']); });
});
