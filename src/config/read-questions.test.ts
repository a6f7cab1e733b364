import { expect } from 'chai';

import { parseConfig } from './parse.js';

const ITEM = { list: 'ever', text: 'I have a pacemaker', verdict: 'ask-first', reason: 'We use a current.', ask: 'Is a current safe?' };

function read(questions: unknown) {
  const { value, problems } = parseConfig({ questions, clinicName: 'Rose Clinic' }, { hasLanguage: () => true });
  expect(value.clinicName).to.equal('Rose Clinic');
  return { questions: value.questions ?? [], problems: problems.map(({ code, path }) => `${code.slice(-3)} ${path.slice(7)}`) };
}

describe('health answers of the owner', () => {
  it('are read in their order, each with the name a page may give it by', () => {
    expect(read([ITEM, { ...ITEM, list: 'today', ask: undefined }])).to.deep.equal({
      problems: [], questions: [{ ...ITEM, flag: 'own-1' }, { ...ITEM, list: 'today', flag: 'own-2', ask: '' }],
    });
  });

  const refused: readonly (readonly [what: string, item: object, told: readonly string[]])[] = [
    ['no list', { ...ITEM, list: undefined }, ['004 questions[0].list']],
    ['a list there is not', { ...ITEM, list: 'age' }, ['004 questions[0].list', '004 questions[0].list']],
    ['no text', { ...ITEM, text: undefined }, ['017 questions[0].text']],
    ['a text with nothing to read', { ...ITEM, text: ' ?\u202e ' }, ['017 questions[0].text']],
    ['a text that promises', { ...ITEM, text: 'I want a painless cure' }, ['084 questions[0].text', '017 questions[0].text']],
  ];
  for (const [what, item, told] of refused) {
    it(`leave out one with ${what}, and keep the others under their names`, () => {
      const { questions, problems } = read([item, ITEM]);
      expect(questions).to.deep.equal([{ ...ITEM, flag: 'own-2' }]);
      expect(problems).to.deep.equal(told);
    });
  }

  for (const [what, verdict, told] of [
    ['none', undefined, ['090 questions[0].verdict']], ['one that would clear', 'discuss', ['004 questions[0].verdict', '090 questions[0].verdict']],
    ['one that is no text', { not: 'now' }, ['004 questions[0].verdict', '090 questions[0].verdict']],
  ] as const) {
    it(`fail to the careful side with a bad verdict: ${what}`, () => {
      const { questions, problems } = read([{ ...ITEM, verdict }]);
      expect(questions).to.deep.equal([{ ...ITEM, flag: 'own-1', verdict: 'not-now' }]);
      expect(problems).to.deep.equal(told);
    });
  }

  it('stand for themselves without a reason, and keep nothing that promises', () => {
    expect(read([{ ...ITEM, reason: undefined }])).to.deep.equal({
      problems: ['017 questions[0].reason'], questions: [{ ...ITEM, flag: 'own-1', reason: ITEM.text }],
    });
    expect(read([{ ...ITEM, reason: 'It is risk-free', ask: 'Will it be permanent?' }])).to.deep.equal({
      problems: ['084 questions[0].reason', '017 questions[0].reason', '084 questions[0].ask'],
      questions: [{ ...ITEM, flag: 'own-1', reason: ITEM.text, ask: '' }],
    });
  });

  it('are six at most', () => {
    const { questions, problems } = read(Array(8).fill(ITEM));
    expect(questions.map(({ flag }) => flag)).to.deep.equal(['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6']);
    expect(problems).to.deep.equal(['002 questions']);
  });

  it('are cut where they are too long, on one line, without what turns the direction', () => {
    const { questions: [item], problems } = read([{ ...ITEM, text: 'x'.repeat(10_000), reason: '\u202eyes\n<img src=x onerror=alert(1)>', ask: 'y'.repeat(160) }]);
    expect(item).to.deep.include({ text: `${'x'.repeat(79)}…`, reason: 'yes <img src=x onerror=alert(1)>', ask: 'y'.repeat(160) });
    expect(problems).to.deep.equal(['002 questions[0].text']);
  });

  for (const input of [null, 'today', 7, {}, [], [null], ['own-1'], [[]], [{ __proto__: null }], [{ flag: 'own-1', list: 'ever' }]]) {
    it(`never fail on ${JSON.stringify(input)}`, () => {
      expect(read(input).questions).to.deep.equal([]);
    });
  }
});
