import { expect } from 'chai';

import { decimalsOf, isKnownCurrency, toMinor } from './currency.js';

describe('currency', () => {
  it('knows how many decimals a currency has, whatever the browser says', () => {
    expect(['JPY', 'KWD', 'CLF', 'PKR', 'USD', 'XXQ', '', 'F K'].map(decimalsOf)).to.deep.equal([0, 3, 4, 2, 2, 2, 2, 2]);
  });

  it('tells a currency from other words', () => {
    for (const code of ['PKR', 'USD', 'KWD']) expect(isKnownCurrency(code)).to.equal(true);
    for (const code of ['', 'XXQ', 'pkr', 'Rs', 'PKRR', '__proto__']) expect(isKnownCurrency(code)).to.equal(false);
  });

  it('gives whole minor units', () => {
    expect(toMinor(12.5, 'USD')).to.equal(1250);
    expect(toMinor(19.99, 'USD')).to.equal(1999);
    expect(toMinor(7000, 'JPY')).to.equal(7000);
    expect(toMinor(1.234, 'KWD')).to.equal(1234);
  });
});
