import { expect } from 'chai';

import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { factsOf } from './facts.js';

const TODAY = '2026-11-22';
const facts = (settings: Partial<Settings>) => factsOf({ ...DEFAULT_SETTINGS, currency: 'PKR', ...settings }, TODAY);
const amount = (minor: number) => ({ lowMinor: minor, highMinor: minor });

describe('the facts a page sets', () => {
  it('take the most particular price: of the goal, of its concern, of everything', () => {
    const { priceOf } = facts({ prices: { all: amount(1), face: amount(2), 'face-glow': amount(3) } });
    expect([priceOf('hair-male'), priceOf('face-lines'), priceOf('face-glow')].map((price) => price?.lowMinor)).to.deep.equal([1, 2, 3]);
  });

  it('have no price without a currency, without a price, where prices are hidden, and where they are too old', () => {
    const prices = { all: amount(100) };
    expect(facts({ prices, currency: '' }).priceOf('face-lines')).to.equal(null);
    expect(facts({}).priceOf('face-lines')).to.equal(null);
    expect(facts({ prices, hidesPrices: true }).priceOf('face-lines')).to.equal(null);
    expect(facts({ prices, pricesDate: '2025-11-01' }).priceOf('face-lines')).to.equal(null);
    expect(facts({ prices, pricesDate: '2026-03-01' }).priceOf('face-lines')?.lowMinor).to.equal(100);
  });

  it('carry what is paid once, and packages', () => {
    const packages = [{ visits: 3, priceMinor: 250 }];
    const price = facts({ prices: { all: { ...amount(100), typicalMinor: 100, packages } }, consultationMinor: 50, extrasMinor: 5 }).priceOf('body-fat');
    expect(price).to.deep.equal({ source: 'owner', currency: 'PKR', lowMinor: 100, highMinor: 100, typicalMinor: 100, packages, consultationMinor: 50, extrasMinor: 5 });
  });

  it('put an owner’s protocol figures over the built-in ones, and leave the rest', () => {
    const { protocolOf } = facts({ protocols: { 'face-lines': { sessions: { low: 2, typical: 2, high: 3 } } } });
    expect(protocolOf('face-lines').sessions).to.deep.equal({ low: 2, typical: 2, high: 3 });
    expect(protocolOf('face-lines').gapDays.typical).to.equal(21);
  });

  it('know the law of the region', () => {
    expect(facts({ region: 'FR' }).legalStatusOf({ goal: 'body-fat' })).to.equal('banned');
    expect(facts({ region: 'RE' }).legalStatusOf({ goal: 'body-fat' })).to.equal('banned');
    expect(facts({ region: 'PR' }).legalStatusOf({ goal: 'body-fat', area: 'unsure' })).to.equal('not-approved');
    expect(facts({ region: 'US' }).legalStatusOf({ goal: 'body-fat', area: 'chin' })).to.equal(null);
    expect(facts({ region: 'FR' }).legalStatusOf({ goal: 'face-lines' })).to.equal(null);
  });
});
