import { expect } from 'chai';
import fc from 'fast-check';

import { anyAnswers } from '../testing/arbitrary-answers.js';
import { factsWith } from '../testing/facts.js';
import { polluted } from '../testing/polluted.js';
import { outcomeOf } from './outcome.js';
import { decodePlan, encodePlan } from './plan-code.js';
import { firstOpenQuestion, sortAnswers } from './questions.js';

for (const isHidden of [false, true]) {
  describe(`H15: on a page that gives every object the names of answers${isHidden ? ', out of sight' : ''}`, () => {
    it('only what was answered counts', () => {
      const { counting, first } = polluted(() => {
        const { counting } = sortAnswers({ concern: 'face' });
        return { counting, first: firstOpenQuestion(counting) };
      }, isHidden);
      expect(Object.entries(counting)).to.deep.equal([['concern', 'face']]);
      expect(first).to.equal('goal');
    });

    it('the outcome of any answers and the code of their plan are what they are elsewhere', () => {
      fc.assert(fc.property(anyAnswers(), (answers) => {
        const work = () => {
          const { facts: _facts, ...outcome } = outcomeOf(answers, factsWith());
          const code = encodePlan(answers);
          return JSON.stringify([outcome, code, decodePlan(code)]);
        };
        expect(polluted(work, isHidden)).to.equal(work());
      }), { numRuns: 500 });
    });
  });
}
