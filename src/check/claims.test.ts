import { expect } from 'chai';

import type { Story } from '../config/settings.js';
import { FACTS, factsWith } from '../testing/check-facts.js';
import { claims } from './checks/claims.js';

const wordIn = (included: string): string | undefined => /“(.*)”/.exec(claims(factsWith({ included }))[0]?.title ?? '')?.[1];

describe('words that advertising law may forbid', () => {
  for (const [text, word] of [
    ['Results guaranteed', 'guaranteed'], ['A permanent solution', 'permanent'], ['Painless!', 'Painless'], ['There is no risk', 'no risk'],
    ['We cure hair loss', 'cure'], ['A miracle mix', 'miracle'], ['Youthful skin', 'Youthful'], ['flawless', 'flawless'], ['only Rs 7,000', 'only'], ['just 7000', 'just'],
    ['یہ علاج بے درد ہے', 'بے درد'], ['نتائج کی گارنٹی', 'گارنٹی'], ['أفضل عيادة في المدينة', 'أفضل عيادة'], ['علاج بلا ألم', 'بلا ألم'],
  ] as const) {
    it(`C30: finds “${word}” in “${text}”, for the owner alone`, () => expect(wordIn(text)).to.equal(word));
  }

  for (const text of ['Numbing cream and a call after one week', 'A secure room', 'It is not only for women', 'Just ask us', 'Riskier areas cost more', 'ایک ہفتے بعد کال شامل ہے', 'مكالمة بعد أسبوع']) {
    it(`C30: lets “${text}” stand`, () => expect(wordIn(text)).to.equal(undefined));
  }

  it('C30: looks into the clinic’s name, the approval and every story, and says where', () => {
    const story = { path: 'json.stories[1]', text: 'My skin is flawless' } as Story;
    const facts = factsWith({ clinicName: 'Miracle Clinic', approval: 'cure-7', stories: [story] });
    expect(claims(facts).map(({ where, rank }) => [where, rank])).to.deep.equal([
      ['clinicName', 'look'], ['approval', 'look'], ['json.stories[1].text', 'look'],
    ]);
    expect(claims(FACTS)).to.deep.equal([]);
  });
});
