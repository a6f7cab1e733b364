import { expect } from 'chai';

import { every, gapWords, lengthWords, many, span, type Thing } from './lengths.js';

/** What is counted, by the forms that Unicode gives Urdu. Loans and many words of its own are the same in both. */
const WORDS = {
  visit: { one: 'وزٹ', other: 'وزٹ' }, session: { one: 'سیشن', other: 'سیشن' }, 'top-up': { one: 'ٹاپ اپ', other: 'ٹاپ اپ' },
  minute: { one: 'منٹ', other: 'منٹ' }, day: { one: 'دن', other: 'دن' }, week: { one: 'ہفتہ', other: 'ہفتے' },
  month: { one: 'مہینہ', other: 'مہینے' }, year: { one: 'سال', other: 'سال' }, answer: { one: 'جواب', other: 'جواب' },
  question: { one: 'سوال', other: 'سوال' }, source: { one: 'ماخذ', other: 'ماخذ' }, step: { one: 'مرحلہ', other: 'مراحل' },
  point: { one: 'پوائنٹ', other: 'پوائنٹ' },
} as const satisfies Readonly<Record<Thing, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

const THINGS = Object.keys(WORDS) as readonly Thing[];

describe('counts in Urdu', () => {
  it('have the two forms of Unicode and no other', () => {
    expect(new Intl.PluralRules('ur').resolvedOptions().pluralCategories.toSorted()).to.deep.equal(['one', 'other']);
  });

  it('agree with the plural rules of Unicode for every count to 1,000', () => {
    const rules = new Intl.PluralRules('ur');
    for (let count = 0; count <= 1000; count += 1) {
      const form = rules.select(count) === 'one' ? 'one' : 'other';
      for (const thing of THINGS) expect(many(count, thing), `${count} ${thing}`).to.equal(`${count} ${WORDS[thing][form]}`);
    }
  });

  it('are told as lengths and gaps', () => {
    expect(lengthWords({ unit: 'week', low: 1, high: 1 })).to.equal('1 ہفتہ');
    expect(lengthWords({ unit: 'week', low: 1, high: 2 })).to.equal('1 سے 2 ہفتے');
    expect(gapWords({ unit: 'month', low: 3, high: 6 })).to.equal('3 سے 6 مہینے');
    expect(every({ unit: 'week', low: 1, high: 1 })).to.equal('ہر ہفتے');
    expect(every({ unit: 'week', low: 3, high: 3 })).to.equal('ہر 3 ہفتے بعد');
  });

  it('are told once where both ends agree', () => { expect([span(3, 3), span(3, 5)]).to.deep.equal(['3', '3 سے 5']); });
});
