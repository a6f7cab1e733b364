import { expect } from 'chai';
import fc from 'fast-check';

import { PROTOCOLS, WEIGHTS } from '../content/figures.js';
import { anyAnswers, without } from '../testing/arbitrary-answers.js';
import { type Answers, concernOf, type EstimateGoal, ESTIMATE_GOALS, isEstimateGoal, type QuestionId } from './answers.js';
import { estimate, likelySessions } from './estimate.js';
import { questionsFor, sortAnswers } from './questions.js';

const estimateFor = (answers: Answers & { goal: EstimateGoal }) =>
  estimate(sortAnswers({ concern: concernOf(answers.goal), ...answers }).counting, PROTOCOLS[answers.goal], WEIGHTS[concernOf(answers.goal)]);

/** Answers whose goal has figures. */
const planned = anyAnswers().filter((answers): answers is Answers & { goal: EstimateGoal } => isEstimateGoal(answers.goal));

describe('the likely number of sessions', () => {
  const examples: readonly (readonly [string, Answers & { goal: EstimateGoal }, number])[] = [
    ['a little, one area, 28, no sun', { goal: 'face-lines', severity: 'little', area: 'small', age: '18-34', sun: 'neither' }, 3],
    ['some, most of the face, 40, much sun', { goal: 'face-lines', severity: 'some', area: 'medium', age: '35-54', sun: 'some' }, 5],
    ['a lot, face and neck, 60, smoker', { goal: 'face-lines', severity: 'lot', area: 'large', age: '55-plus', sun: 'some' }, 6],
    ['some, 3 years, top', { goal: 'hair-female', severity: 'some', duration: '1-5', area: 'medium' }, 10],
    ['a lot, three areas', { goal: 'body-fat', severity: 'lot', area: 'large' }, 6],
    ['under the chin adds nothing', { goal: 'body-fat', severity: 'some', area: 'chin' }, 4],
    ['nothing answered yet', { goal: 'hair-male' }, 8],
    ['not sure of anything', { goal: 'face-glow', severity: 'unsure', area: 'unsure', age: 'unsaid', sun: 'unsure' }, 3],
  ];
  for (const [who, answers, likely] of examples) {
    it(`is ${likely} for ${answers.goal}: ${who}`, () => {
      expect(estimateFor(answers).sessions.likely).to.equal(likely);
    });
  }

  it('starts at the usual count and stays within what clinics use, for every total of points', () => {
    for (const goal of ESTIMATE_GOALS) {
      const { low, typical, high } = PROTOCOLS[goal].sessions;
      const weights = WEIGHTS[concernOf(goal)];
      expect(likelySessions(PROTOCOLS[goal], weights, 0)).to.equal(typical);
      for (let points = -9; points <= 9; points += 1) {
        expect(likelySessions(PROTOCOLS[goal], weights, points)).to.be.within(low, high);
      }
    }
  });

  it('never falls when points are added', () => {
    for (const goal of ESTIMATE_GOALS) {
      for (let points = -4; points < 4; points += 1) {
        const weights = WEIGHTS[concernOf(goal)];
        expect(likelySessions(PROTOCOLS[goal], weights, points + 1)).to.be.at.least(likelySessions(PROTOCOLS[goal], weights, points));
      }
    }
  });

  it('says what each answer did, and the points add up', () => {
    const { steps, points } = estimateFor({ goal: 'face-lines', severity: 'lot', area: 'small', age: '55-plus' });
    expect(steps).to.deep.equal([
      { question: 'severity', value: 'lot', points: 1 },
      { question: 'area', value: 'small', points: -1 },
      { question: 'age', value: '55-plus', points: 1 },
      { question: 'sun', value: undefined, points: 0 },
    ]);
    expect(points).to.equal(1);
  });
});

describe('the bands of the estimate', () => {
  it('never cross: low, inner band, likely, high stand in order for any answers', () => {
    fc.assert(fc.property(planned, (answers) => {
      const { sessions, likelyBand } = estimateFor(answers);
      expect(sessions.low).to.be.at.most(likelyBand.min);
      expect(likelyBand.min).to.be.at.most(sessions.likely);
      expect(sessions.likely).to.be.at.most(likelyBand.max);
      expect(likelyBand.max).to.be.at.most(sessions.high);
      expect([sessions.low, sessions.high]).to.deep.equal([PROTOCOLS[answers.goal].sessions.low, PROTOCOLS[answers.goal].sessions.high]);
    }), { numRuns: 5000 });
  });

  it('shrink or stay when one more question is answered', () => {
    fc.assert(fc.property(planned, fc.constantFrom<QuestionId>('severity', 'duration', 'area', 'age', 'sun'), (answers, id) => {
      const open = estimateFor({ ...without(answers, id), goal: answers.goal }).likelyBand;
      const answered = estimateFor(answers).likelyBand;
      if (answers[id] === undefined || answers[id] === 'under-18') return;
      expect(answered.min).to.be.at.least(open.min);
      expect(answered.max).to.be.at.most(open.max);
    }), { numRuns: 5000 });
  });

  it('are one mark when every weighed question has an answer', () => {
    const { sessions, likelyBand, narrowing } = estimateFor({ goal: 'hair-male', severity: 'some', duration: '1-5', area: 'small' });
    expect(likelyBand).to.deep.equal({ min: sessions.likely, max: sessions.likely });
    expect(narrowing).to.equal(undefined);
  });

  it('hold every likely count that the open answers can still lead to', () => {
    for (const goal of ESTIMATE_GOALS) {
      const { likelyBand } = estimateFor({ goal });
      const counts = completions(goal).map((answers) => estimateFor({ ...answers, goal }).sessions.likely);
      expect(likelyBand, goal).to.deep.equal({ min: Math.min(...counts), max: Math.max(...counts) });
    }
  });

  it('name a question that, whatever its answer, narrows no less than any other', () => {
    fc.assert(fc.property(planned, (answers) => {
      const { narrowing, likelyBand } = estimateFor(answers);
      if (!narrowing) return;
      const widthAfter = (id: QuestionId): number => Math.max(
        ...decidedOptions(answers, id).map((value) => {
          const band = estimateFor({ ...answers, [id]: value }).likelyBand;
          return band.max - band.min;
        }),
      );
      const rivals = ['severity', 'duration', 'area', 'age', 'sun'] as const;
      const { counting } = sortAnswers(answers);
      const open = rivals.filter((id) => asked(answers, id) && [undefined, 'unsure', 'unsaid'].includes(counting[id]));
      expect(open).to.include(narrowing);
      expect(widthAfter(narrowing)).to.be.below(likelyBand.max - likelyBand.min);
      expect(widthAfter(narrowing)).to.equal(Math.min(...open.map(widthAfter)));
    }), { numRuns: 1500 });
  });
});

function asked(answers: Answers, id: QuestionId): boolean {
  return questionsFor(sortAnswers(answers).counting).some((question) => question.id === id);
}

function decidedOptions(answers: Answers, id: QuestionId): readonly string[] {
  const question = questionsFor(sortAnswers(answers).counting).find((row) => row.id === id);
  return (question?.options(answers) ?? []).filter((value) => !['unsure', 'unsaid', 'under-18'].includes(value));
}

function completions(goal: EstimateGoal): readonly Answers[] {
  let sets: readonly Answers[] = [{ concern: concernOf(goal), goal }];
  for (const id of ['severity', 'duration', 'area', 'age', 'sun'] as const) {
    sets = sets.flatMap((answers) => (asked(answers, id) ? decidedOptions(answers, id).map((value) => ({ ...answers, [id]: value })) : [answers]));
  }
  return sets;
}
