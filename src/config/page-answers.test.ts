import { expect } from 'chai';

import { parsePageAnswers } from './page-answers.js';

describe('answers set by a page', () => {
  it('takes known names and values', () => {
    const { answers, accepted, problems } = parsePageAnswers({ goal: 'hair-female', severity: 'some', ever: ['diabetes'] });
    expect(answers).to.deep.equal({ goal: 'hair-female', severity: 'some', ever: ['diabetes'] });
    expect(accepted).to.deep.equal(['goal', 'severity', 'ever']);
    expect(problems).to.deep.equal([]);
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['no object', 'hair', 'TX-ANS-001'],
    ['null', null, 'TX-ANS-001'],
    ['a list', [], 'TX-ANS-001'],
    ['an object that cannot be read', { get age() { throw new Error('no'); } }, 'TX-ANS-001'],
    ['an unknown name', { mood: 'fine' }, 'TX-ANS-002'],
    ['a name of the prototype', { toString: 'x' }, 'TX-ANS-002'],
    ['an unknown value', { severity: 'huge' }, 'TX-ANS-003'],
    ['a value of the wrong kind', { severity: 3 }, 'TX-ANS-003'],
    ['one value where a list is meant', { today: 'pregnant' }, 'TX-ANS-004'],
  ];
  for (const [what, input, code] of refused) {
    it(`reports and drops ${what}`, () => {
      const { accepted, problems } = parsePageAnswers(input);
      expect(accepted).to.deep.equal([]);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }

  it('keeps the strict part of a list it cannot read whole, and drops what would clear', () => {
    expect(parsePageAnswers({ ever: ['none', 'oops'] }).answers).to.deep.equal({});
    expect(parsePageAnswers({ ever: ['diabetes', 'oops'] }).answers).to.deep.equal({ ever: ['diabetes'] });
  });

  it('lets the goal decide the concern', () => {
    const { answers, problems } = parsePageAnswers({ concern: 'face', goal: 'hair-male' });
    expect(answers.concern).to.equal('hair');
    expect(problems.map(({ code }) => code)).to.deep.equal(['TX-ANS-005']);
  });

  it('never repeats a health answer in a report', () => {
    const { problems } = parsePageAnswers({ today: 'pregnant' });
    expect(JSON.stringify(problems[0]?.found)).not.to.contain('pregnant');
  });
});
