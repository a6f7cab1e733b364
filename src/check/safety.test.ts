import { expect } from 'chai';

import { EVERS, TODAYS } from '../model/answers.js';
import { screen } from '../model/screening.js';
import { triedRules } from './checks/safety.js';

describe('the rules of safety', () => {
  it('all hold as they are built in', () => {
    const { tried, broken } = triedRules();
    expect(broken).to.deep.equal([]);
    expect(tried).to.equal(TODAYS.length + EVERS.length - 2 + 3);
  });

  it('C21: are named where one of them does not hold', () => {
    const withoutPregnancy: typeof screen = (input) =>
      input.answers.today?.includes('pregnant') ? { verdict: 'discuss', findings: [] } : screen(input);
    expect(triedRules(withoutPregnancy).broken).to.deep.equal(['pregnant']);
    expect(triedRules(() => ({ verdict: 'discuss', findings: [] })).broken).to.have.lengthOf(triedRules().tried);
  });
});
