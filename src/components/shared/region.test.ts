import { expect } from '@open-wc/testing';

import { regions } from '../../content/words/en/result/regions.js';
import { regionOf } from './region.js';

describe('the rules of a place', () => {
  it('are its own, or those of the European Union for a member without', () => {
    expect(regionOf('FR', regions)?.name).to.equal('France');
    expect(regionOf('DE', regions)?.name).to.equal('European Union');
    expect(regionOf('JP', regions)).to.equal(undefined);
    expect(regionOf('__proto__', regions)).to.equal(undefined);
  });
});
