import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import { type Answers, OWN_FLAGS, type OwnFlag } from './answers.js';
import { sortAnswers } from './questions.js';
import { type OwnRule, screen, type Verdict, VERDICTS } from './screening.js';

const LISTS = ['today', 'ever'] as const;
const STRICT = ['ask-first', 'not-now'] as const;
const strictness = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
const clear: Answers = { concern: 'face', goal: 'face-lines', age: '35-54', today: ['none'], ever: ['none'] };

/** Rules with each flag once at most, as a set-up gives them. */
const anyRules: fc.Arbitrary<readonly OwnRule[]> = fc.uniqueArray(
  fc.record({ flag: fc.constantFrom(...OWN_FLAGS), list: fc.constantFrom(...LISTS), verdict: fc.constantFrom(...STRICT) }),
  { selector: ({ flag }) => flag },
);
/** Any answers, with any of the owner's among them. */
const anyOwnAnswers: fc.Arbitrary<Answers> = fc.tuple(anyAnswers(), fc.subarray([...OWN_FLAGS]), fc.subarray([...OWN_FLAGS]))
  .map(([answers, today, ever]) => ({ ...answers, today: [...answers.today ?? [], ...today], ever: [...answers.ever ?? [], ...ever] }));
const waiting = fc.subarray(['age', 'today', 'ever'] as const).map((ids) => new Set(ids));

describe('an owner’s own rules', () => {
  for (const list of LISTS) {
    for (const verdict of STRICT) {
      it(`make a clear answer "${verdict}" in "${list}", and nothing else does`, () => {
        for (const flag of OWN_FLAGS) {
          const own = [{ flag, list, verdict }];
          expect(screen({ answers: { ...clear, [list]: [flag] }, own })).to.deep.equal({ verdict, findings: [{ reason: flag, verdict }] });
          expect(screen({ answers: clear, own })).to.deep.equal({ verdict: 'discuss', findings: [] });
        }
      });
    }

    it(`that are not there, or stand in the other list, count as not said in "${list}", once`, () => {
      const other = list === 'today' ? 'ever' : 'today';
      const findings = [{ reason: `${list}-unsaid`, verdict: 'ask-first' }];
      for (const own of [undefined, [], OWN_FLAGS.map((flag): OwnRule => ({ flag, list: other, verdict: 'not-now' }))]) {
        expect(screen({ answers: { ...clear, [list]: [...OWN_FLAGS] }, own })).to.deep.equal({ verdict: 'ask-first', findings });
      }
    });
  }

  it('never weaken a verdict, whatever was answered and whatever the rules', () => {
    fc.assert(fc.property(anyOwnAnswers, anyRules, waiting, (answers, own, unconfirmed) => {
      const [without, withOwn] = [screen({ answers, unconfirmed }), screen({ answers, unconfirmed, own })];
      expect(strictness(withOwn.verdict)).to.be.at.least(strictness(without.verdict));
      const ours = without.findings.filter(({ reason }) => !reason.endsWith('-unsaid'));
      expect(withOwn.findings).to.deep.include.members(ours);
    }), { numRuns: 5000 });
  });

  it('never make a verdict stricter by going away, one by one', () => {
    fc.assert(fc.property(anyOwnAnswers, anyRules, waiting, (answers, own, unconfirmed) => {
      const before = strictness(screen({ answers, unconfirmed, own }).verdict);
      for (const rule of own) {
        const after = screen({ answers, unconfirmed, own: own.filter((one) => one !== rule) });
        expect(strictness(after.verdict)).to.be.at.most(before);
      }
    }), { numRuns: 5000 });
  });

  it('change nothing for answers without one of theirs', () => {
    fc.assert(fc.property(anyAnswers(), anyRules, (answers, own) => {
      expect(screen({ answers, own })).to.deep.equal(screen({ answers }));
    }), { numRuns: 2000 });
  });

  it('never let a caution become freer by one more of their answers', () => {
    fc.assert(fc.property(anyAnswers(), anyRules, fc.constantFrom(...OWN_FLAGS), fc.constantFrom(...LISTS), (answers, own, flag, list) => {
      fc.pre(Boolean(answers[list]?.length));
      const added = { ...answers, [list]: [...answers[list] ?? [], flag] };
      expect(strictness(screen({ answers: added, own }).verdict)).to.be.at.least(strictness(screen({ answers, own }).verdict));
      expect(screen({ answers: added, own }).verdict).to.not.equal('discuss');
    }), { numRuns: 3000 });
  });

  it('are answered for whatever the goal becomes: such an answer is never dropped', () => {
    fc.assert(fc.property(anyOwnAnswers, (answers) => {
      const { counting, dropped } = sortAnswers(answers);
      const ownIn = (flags: readonly string[] = []): readonly string[] => flags.filter((flag) => OWN_FLAGS.includes(flag as OwnFlag));
      for (const list of LISTS) expect(ownIn(counting[list])).to.deep.equal(ownIn(answers[list]));
      expect(dropped.map(({ value }) => value)).to.not.include.members(['own-1']);
    }), { numRuns: 1000 });
    expect(sortAnswers({ ...clear, ever: ['own-7' as OwnFlag] }).dropped).to.deep.equal([{ id: 'ever', value: 'own-7' }]);
  });
});
