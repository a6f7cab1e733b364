import { expect } from '@open-wc/testing';

import { works } from '../../../content/words/en/detail/works.js';
import { ESTIMATE_GOALS } from '../../../model/answers.js';
import { gradesOf, sides } from './works.view.js';

describe('studies on both sides', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`keep every study of ${goal}`, () => {
      const { studies } = works[goal];
      const both = sides(studies);
      expect([...both.for, ...both.against]).to.have.members([...studies]);
      expect(both.against.every(({ found }) => found === 'none')).to.equal(true);
    });
  }

  it('grade each goal of a concern that has an estimate', () => {
    expect(gradesOf('hair').map(({ goal }) => goal)).to.deep.equal(['hair-early', 'hair-male', 'hair-female', 'hair-shedding']);
  });
});
