import { expect } from '@open-wc/testing';

import { works } from '../../../content/words/en/detail/works.js';
import { ESTIMATE_GOALS } from '../../../model/answers.js';
import { gradesOf, sides } from './works.view.js';

describe('studies on both sides', () => {
  for (const goal of ESTIMATE_GOALS) {
    it(`keep every study of ${goal}, none that saw a gain against it and none that saw no gain for it`, () => {
      const { studies } = works[goal];
      const both = sides(studies);
      expect([...both.for, ...both.against]).to.deep.equal([...studies]);
      expect(both.for.some(({ found }) => found === 'none')).to.equal(false);
      expect(both.against.some(({ found }) => found === 'benefit')).to.equal(false);
      expect(both.against).not.to.have.length(0);
    });
  }

  it('grade each goal of a concern that has an estimate', () => {
    expect(gradesOf('hair').map(({ goal }) => goal)).to.deep.equal(['hair-early', 'hair-male', 'hair-female', 'hair-shedding']);
  });
});
