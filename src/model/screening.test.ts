import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import {
  AGES, type Age, type Answers, concernOf, EVERS, type Ever, type Goal, GOALS, isPatternLoss, type Today, TODAYS,
} from './answers.js';
import { isOwnFlag } from './own-flags.js';
import { isAdult, screen, type Verdict, VERDICTS } from './screening.js';

const ALL_GOALS: readonly Goal[] = [...GOALS.face, ...GOALS.hair, ...GOALS.body];
const needsCause = (goal: Goal): boolean => goal === 'hair-unsure' || goal === 'hair-patches';
const strictness = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
const worst = (...verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (strictness(a) > strictness(b) ? a : b));

const clear = (goal: Goal): Answers => ({ concern: concernOf(goal), goal, age: '35-54', today: ['none'], ever: ['none'] });
const verdictOf = (answers: Answers): Verdict => screen({ answers }).verdict;

/** What each answer alone leads to, written down apart from the code (product section 3, evidence section 4.2). */
const OF_AGE: Readonly<Record<Age, Verdict>> = {
  'under-18': 'not-now', '18-34': 'discuss', '35-54': 'discuss', '55-plus': 'discuss', unsaid: 'ask-first',
};
const OF_TODAY: Readonly<Record<Today, (goal: Goal) => Verdict>> = {
  pregnant: () => 'not-now', breastfeeding: () => 'not-now', 'skin-today': () => 'not-now', 'cancer-treatment': () => 'not-now',
  trying: (goal) => (isPatternLoss(goal) ? 'not-now' : 'ask-first'), unsaid: () => 'ask-first', none: () => 'discuss',
};
const OF_EVER: Readonly<Record<Ever, Verdict>> = {
  'severe-reaction': 'not-now', 'mild-reaction': 'ask-first', allergies: 'ask-first', bleeding: 'ask-first', immune: 'ask-first',
  autoimmune: 'ask-first', diabetes: 'ask-first', organ: 'ask-first', epilepsy: 'ask-first', keloid: 'ask-first',
  'past-cancer': 'ask-first', 'recent-procedure': 'ask-first', 'low-mood': 'ask-first', lump: 'ask-first',
  swallowing: 'ask-first', worries: 'ask-first', none: 'discuss', unsaid: 'ask-first',
};
const ofGoal = (goal: Goal): Verdict => (needsCause(goal) ? 'ask-first' : 'discuss');

/** A second, independent telling of the rule: the worst of what each answer leads to. */
function expectedVerdict({ goal = 'face-lines', age, today = [], ever = [] }: Answers): Verdict {
  return worst(
    ofGoal(goal),
    age ? OF_AGE[age] : 'open',
    ...(today.length > 0 ? today.map((flag) => (isOwnFlag(flag) ? 'ask-first' as const : OF_TODAY[flag](goal))) : ['open' as const]),
    ...(ever.length > 0 ? ever.map((flag) => (isOwnFlag(flag) ? 'ask-first' as const : OF_EVER[flag])) : ['open' as const]),
  );
}

describe('the safety verdict', () => {
  for (const goal of ALL_GOALS) {
    it(`of ${goal}: every age, and each health answer alone`, () => {
      expect(verdictOf(clear(goal))).to.equal(ofGoal(goal));
      for (const age of AGES) expect(verdictOf({ ...clear(goal), age }), age).to.equal(worst(OF_AGE[age], ofGoal(goal)));
      for (const flag of TODAYS) expect(verdictOf({ ...clear(goal), today: [flag] }), flag).to.equal(worst(OF_TODAY[flag](goal), ofGoal(goal)));
      for (const flag of EVERS) expect(verdictOf({ ...clear(goal), ever: [flag] }), flag).to.equal(worst(OF_EVER[flag], ofGoal(goal)));
    });

    it(`of ${goal}: every pair of health answers gives the worse of the two`, () => {
      for (const today of TODAYS) {
        for (const other of TODAYS) expect(verdictOf({ ...clear(goal), today: [today, other] })).to.equal(expectedVerdict({ ...clear(goal), today: [today, other] }));
        for (const ever of EVERS) expect(verdictOf({ ...clear(goal), today: [today], ever: [ever] })).to.equal(expectedVerdict({ ...clear(goal), today: [today], ever: [ever] }));
      }
      for (const ever of EVERS) {
        for (const other of EVERS) expect(verdictOf({ ...clear(goal), ever: [ever, other] })).to.equal(expectedVerdict({ ...clear(goal), ever: [ever, other] }));
      }
    });

    it(`of ${goal}: a question left open is never worth discussing`, () => {
      for (const id of ['age', 'today', 'ever'] as const) {
        const { [id]: _open, ...rest } = clear(goal);
        expect(verdictOf(rest)).to.equal('open');
      }
      expect(verdictOf({ ...clear(goal), today: [] })).to.equal('open');
      expect(verdictOf({ ...clear(goal), ever: [] })).to.equal('open');
      expect(verdictOf({ concern: concernOf(goal), goal })).to.equal('open');
    });
  }

  it('agrees with a second telling of the rule on a million random sets of answers', function test(this: unknown) {
    let seen = 0;
    let random = 20_261_122;
    const next = (below: number): number => {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((random / 2 ** 32) * below);
    };
    const some = <T>(of: readonly T[]): readonly T[] => of.filter(() => next(of.length) < 2);
    for (; seen < 1_000_000; seen += 1) {
      const goal = ALL_GOALS[next(ALL_GOALS.length)] ?? 'face-lines';
      const age = AGES[next(AGES.length + 1)];
      const answers: Answers = { concern: concernOf(goal), goal, ...(age ? { age } : {}), today: some(TODAYS), ever: some(EVERS) };
      const found = verdictOf(answers);
      if (found !== expectedVerdict(answers)) expect(found, JSON.stringify(answers)).to.equal(expectedVerdict(answers));
    }
    expect(seen).to.equal(1_000_000);
  });

  it('exists for any answers, whatever is missing', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      expect(VERDICTS).to.include(verdictOf(answers));
    }), { numRuns: 5000 });
  });

  it('never lets an unknown pass where a yes would not', () => {
    fc.assert(fc.property(anyAnswers(), fc.constantFrom('age', 'today', 'ever'), (answers, id) => {
      const { [id as 'age']: _known, ...unknown } = answers;
      expect(verdictOf(unknown)).not.to.equal('discuss');
      const unsaid = id === 'age' ? { ...answers, age: 'unsaid' as const } : { ...answers, [id]: ['unsaid'] };
      expect(verdictOf(unsaid)).not.to.equal('discuss');
    }), { numRuns: 3000 });
  });

  it('never gets freer by adding a health answer', () => {
    fc.assert(fc.property(anyAnswers(), fc.constantFrom(...EVERS), fc.constantFrom(...TODAYS), (answers, ever, today) => {
      const added = { ...answers, ever: [...(answers.ever ?? []), ever], today: [...(answers.today ?? []), today] };
      const before = answers.ever?.length && answers.today?.length ? verdictOf(answers) : 'discuss';
      expect(strictness(verdictOf(added))).to.be.at.least(strictness(before));
    }), { numRuns: 3000 });
  });

  it('treats a value it does not know as something to ask a doctor about', () => {
    const strange = ['something-new'] as unknown as readonly Ever[];
    expect(verdictOf({ ...clear('face-lines'), ever: strange })).to.equal('ask-first');
    expect(verdictOf({ ...clear('face-lines'), age: 'ageless' as Age })).to.equal('open');
  });

  it('gives its reasons, the strictest first', () => {
    const { findings } = screen({ answers: { ...clear('hair-male'), ever: ['diabetes', 'severe-reaction'], today: ['trying'] } });
    expect(findings.map(({ reason }) => reason)).to.deep.equal(['trying-pattern', 'severe-reaction', 'diabetes']);
  });
});

describe('health answers set by a page', () => {
  const unconfirmed = new Set(['age', 'today', 'ever'] as const);

  it('clear nobody', () => {
    expect(screen({ answers: clear('face-lines'), unconfirmed }).verdict).to.equal('open');
    expect(isAdult({ answers: clear('face-lines'), unconfirmed })).to.equal(false);
  });

  it('make the verdict stricter at once', () => {
    expect(screen({ answers: { ...clear('face-lines'), today: ['pregnant'] }, unconfirmed }).verdict).to.equal('not-now');
    expect(screen({ answers: { ...clear('face-lines'), age: 'under-18' }, unconfirmed }).verdict).to.equal('not-now');
  });

  it('wait for each question on its own', () => {
    for (const id of unconfirmed) {
      expect(screen({ answers: clear('face-lines'), unconfirmed: new Set([id]) }).verdict, id).to.equal('open');
    }
  });
});
