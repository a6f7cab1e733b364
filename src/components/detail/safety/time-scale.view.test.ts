import { expect } from '@open-wc/testing';

import { bandOf, placeOf } from './time-scale.view.js';

describe('the time scale of side effects', () => {
  for (const [day, place] of [[0, 0], [0.5, 10], [1, 20], [3, 40], [7, 60], [14, 80], [28, 90], [42, 100], [298, 100]] as const) {
    it(`puts day ${day} at ${place} of 100`, () => expect(placeOf(day)).to.be.closeTo(place, 0.001));
  }

  it('draws a band from the short to the long end', () => {
    expect(bandOf({ from: 1, to: 7 })).to.deep.equal({ start: 20, width: 40, isOpen: false, mark: null });
  });

  it('shows what is over at once as a sliver, and leaves an unknown end open', () => {
    expect(bandOf({ from: 0, to: 0 }).width).to.be.greaterThan(0);
    expect(bandOf({ from: 0, to: null, half: 3 })).to.deep.equal({ start: 0, width: 100, isOpen: true, mark: 40 });
  });
});
