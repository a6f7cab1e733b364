import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import { type Answers, concernOf, type Goal, GOALS, type QuestionId } from './answers.js';
import { firstOpenQuestion, questionOf, questionsFor, sortAnswers, valuesOf } from './questions.js';

const idsFor = (goal: Goal, more: Partial<Answers> = {}): readonly QuestionId[] =>
  questionsFor({ concern: concernOf(goal), goal, ...more }).map(({ id }) => id);

describe('the quiz', () => {
  const face = ['goal', 'severity', 'area', 'age', 'sun', 'today', 'ever'];
  const table: Readonly<Record<Goal, readonly string[]>> = {
    'face-lines': face, 'face-glow': face, 'face-texture': face, 'face-pigment': face, 'face-eyes': face, 'face-unsure': face,
    'hair-early': ['goal', 'severity', 'duration', 'area', 'age', 'trigger', 'today', 'ever'],
    'hair-male': ['goal', 'severity', 'duration', 'area', 'age', 'today', 'ever'],
    'hair-female': ['goal', 'severity', 'duration', 'area', 'age', 'today', 'ever'],
    'hair-shedding': ['goal', 'severity', 'area', 'age', 'trigger', 'today', 'ever'],
    'hair-patches': ['goal', 'severity', 'duration', 'area', 'age', 'today', 'ever'],
    'hair-unsure': ['goal', 'severity', 'duration', 'area', 'age', 'today', 'ever'],
    'body-fat': ['goal', 'severity', 'area', 'age', 'weight', 'today', 'ever'],
    'body-cellulite': ['goal', 'severity', 'area', 'age', 'weight', 'today', 'ever'],
    'body-skin': ['goal', 'severity', 'area', 'age', 'weight', 'today', 'ever'],
    'body-stretch': ['goal', 'severity', 'area', 'age', 'today', 'ever'],
    'body-unsure': ['goal', 'severity', 'area', 'age', 'today', 'ever'],
  };
  for (const goal of Object.keys(table) as readonly Goal[]) {
    it(`asks about ${goal}: ${table[goal].join(', ')}`, () => {
      expect(idsFor(goal)).to.deep.equal(table[goal]);
    });
  }

  it('asks five to seven questions after the goal, for every goal', () => {
    for (const goal of [...GOALS.face, ...GOALS.hair, ...GOALS.body]) expect(idsFor(goal).length - 1).to.be.within(5, 7);
  });

  it('offers "not sure" or "rather not say" wherever it asks', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const { counting } = sortAnswers(answers);
      for (const { id, options } of questionsFor(counting)) {
        expect(options(counting).some((value) => /unsure$|^unsaid$/.test(value)), id).to.equal(true);
      }
    }));
  });

  it('offers under the chin for fat alone, and asks about low mood, lumps and swallowing where they matter', () => {
    const options = (id: QuestionId, answers: Answers) => questionOf(id).options(answers);
    expect(options('area', { concern: 'body', goal: 'body-fat' })).to.include('chin');
    expect(options('area', { concern: 'body', goal: 'body-skin' })).not.to.include('chin');
    expect(options('ever', { concern: 'hair', goal: 'hair-male' })).to.include('low-mood').and.not.to.include('lump');
    expect(options('ever', { concern: 'body', goal: 'body-fat' })).to.include('lump').and.not.to.include('swallowing');
    expect(options('ever', { concern: 'body', goal: 'body-fat', area: 'chin' })).to.include('swallowing');
    expect(options('ever', { concern: 'hair', goal: 'hair-shedding' })).not.to.include('low-mood');
  });

  it('knows the first open question', () => {
    expect(firstOpenQuestion({ concern: 'face' })).to.equal('goal');
    expect(firstOpenQuestion({ concern: 'face', goal: 'face-lines', severity: 'some', today: [] })).to.equal('area');
    expect(firstOpenQuestion({ concern: 'face', goal: 'face-lines', severity: 'some', area: 'small', age: 'unsaid', sun: 'unsure', today: ['none'], ever: ['none'] })).to.equal(undefined);
  });
});

describe('answers that no longer apply', () => {
  it('are set aside, and count again when their question is asked again', () => {
    const hair: Answers = { concern: 'hair', goal: 'hair-male', severity: 'some', duration: '1-5' };
    const shedding = sortAnswers({ ...hair, goal: 'hair-shedding' });
    expect(shedding.dropped).to.deep.equal([{ id: 'duration', value: '1-5' }]);
    expect(shedding.counting.duration).to.equal(undefined);
    expect(sortAnswers(hair).counting.duration).to.equal('1-5');
  });

  it('include a goal of another concern, and an area that is not on offer', () => {
    const { counting, dropped } = sortAnswers({ concern: 'face', goal: 'body-fat', area: 'chin' });
    expect(counting).to.deep.equal({ concern: 'face' });
    expect(dropped.map(({ id }) => id)).to.deep.equal(['goal', 'area']);
  });

  it('never include a health answer: a caution stays whatever the goal becomes', () => {
    fc.assert(fc.property(anyAnswers(), fc.constantFrom(...GOALS.face, ...GOALS.hair, ...GOALS.body), (answers, goal) => {
      const { counting } = sortAnswers({ ...answers, concern: concernOf(goal), goal });
      for (const id of ['age', 'today', 'ever'] as const) expect(valuesOf(counting, id)).to.deep.equal(valuesOf(answers, id));
    }), { numRuns: 2000 });
  });

  it('lose nothing: what was given counts or is set aside', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const { counting, dropped } = sortAnswers(answers);
      for (const id of Object.keys(answers) as readonly (keyof Answers)[]) {
        if (id === 'concern') continue;
        const kept = [...valuesOf(counting, id), ...dropped.filter((row) => row.id === id).map(({ value }) => value)];
        expect([...kept].sort()).to.deep.equal([...valuesOf(answers, id)].sort());
      }
    }), { numRuns: 2000 });
  });

  it('are sorted the same a second time', () => {
    fc.assert(fc.property(anyAnswers(), (answers) => {
      const { counting } = sortAnswers(answers);
      expect(sortAnswers(counting)).to.deep.equal({ counting, dropped: [] });
    }), { numRuns: 2000 });
  });
});
