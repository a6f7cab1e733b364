import { expect } from 'chai';

import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { PublishedPrice } from '../content/prices.js';
import { factsOf } from './facts.js';
import { NO_PRICING, type Pricing, type Quote } from './pricing.js';

const TODAY = '2026-11-22';
const facts = (settings: Partial<Settings>) => factsOf({ ...DEFAULT_SETTINGS, currency: 'PKR', ...settings }, TODAY);
const amount = (minor: number) => ({ lowMinor: minor, highMinor: minor });

describe('the facts a page sets', () => {
  it('take the most particular price: of the goal, of its concern, of everything', () => {
    const { priceOf } = facts({ prices: { all: amount(1), face: amount(2), 'face-glow': amount(3) } });
    expect([priceOf('hair-male', {}), priceOf('face-lines', {}), priceOf('face-glow', {})].map((price) => price?.lowMinor)).to.deep.equal([1, 2, 3]);
  });

  it('have no price without a currency, without a price, where prices are hidden, and where they are too old', () => {
    const prices = { all: amount(100) };
    expect(facts({ prices, currency: '' }).priceOf('face-lines', {})).to.equal(null);
    expect(facts({}).priceOf('face-lines', {})).to.equal(null);
    expect(facts({ prices, hidesPrices: true }).priceOf('face-lines', {})).to.equal(null);
    expect(facts({ prices, pricesDate: '2025-11-01' }).priceOf('face-lines', {})).to.equal(null);
    expect(facts({ prices, pricesDate: '2026-03-01' }).priceOf('face-lines', {})?.lowMinor).to.equal(100);
  });

  it('carry what is paid once, and packages', () => {
    const packages = [{ visits: 3, priceMinor: 250 }];
    const price = facts({ prices: { all: { ...amount(100), typicalMinor: 100, packages } }, consultationMinor: 50, extrasMinor: 5 }).priceOf('body-fat', {});
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

  const LISTED: Settings['prices'] = {
    face: {
      ...amount(100), byArea: { small: amount(80), large: amount(150) },
      byPractitioner: { dermatologist: { ...amount(200), byArea: { large: amount(260) } }, nurse: amount(60) },
    },
  };
  const priced: readonly (readonly [what: string, pricing: Partial<Pricing>, area: 'small' | 'medium' | 'large' | 'unsure' | undefined, minor: number])[] = [
    ['the visitor’s own area', {}, 'large', 150],
    ['no area', {}, undefined, 100],
    ['an area that is not known', {}, 'unsure', 100],
    ['an area without a figure', {}, 'medium', 100],
    ['another area than their own', { area: 'small' }, 'large', 80],
    ['no area in place of their own', { area: 'unsure' }, 'large', 100],
    ['who treats', { practitioner: 'nurse' }, 'large', 60],
    ['who treats, by area', { practitioner: 'dermatologist' }, 'large', 260],
    ['who treats, where the area has no figure', { practitioner: 'dermatologist' }, 'small', 200],
    ['somebody without a figure', { practitioner: 'surgeon' }, 'small', 80],
  ];
  for (const [what, pricing, area, minor] of priced) {
    it(`take the owner’s price for ${what}`, () => {
      const { priceOf } = factsOf({ ...DEFAULT_SETTINGS, currency: 'PKR', prices: LISTED }, TODAY, { ...NO_PRICING, ...pricing });
      expect(priceOf('face-lines', area ? { area } : {})?.lowMinor).to.equal(minor);
    });
  }

  const QUOTE: Quote = { priceMinor: 900, goal: 'face-lines', visits: 3, currency: 'PKR', text: '9' };
  const withQuote = (settings: Partial<Settings>, quote = QUOTE) =>
    factsOf({ ...DEFAULT_SETTINGS, currency: 'PKR', ...settings }, TODAY, { ...NO_PRICING, quote, sessions: 5 });

  it('put a quote before every other price of its goal', () => {
    const { priceOf } = withQuote({ prices: LISTED, consultationMinor: 50 });
    expect(priceOf('face-lines', {})).to.deep.equal({ source: 'quoted', currency: 'PKR', lowMinor: 900, highMinor: 900, forVisits: 3 });
    expect(withQuote({}).priceOf('hair-male', {})).to.equal(null);
  });

  it('have no quote where prices are hidden, nor in another currency than it was typed in', () => {
    expect(withQuote({ hidesPrices: true }).priceOf('face-lines', {})).to.equal(null);
    expect(withQuote({ prices: LISTED, currency: 'USD' }).priceOf('face-lines', {})?.source).to.equal('owner');
    expect(withQuote({ currency: '' }, { ...QUOTE, currency: '' }).priceOf('face-lines', {})?.currency).to.equal('');
  });

  describe('with a price published elsewhere', () => {
    const row: PublishedPrice = { region: 'PK', currency: 'PKR', low: 10_000, high: null, date: '2026-02-03', source: 'somewhere', for: 'all' };
    const at = (settings: Partial<Settings>, rows = [row]) =>
      factsOf({ ...DEFAULT_SETTINGS, region: 'PK', ...settings }, TODAY, NO_PRICING, rows).priceOf('face-lines', {});

    it('take it where the owner has none, with its source and date', () => {
      const price = { source: 'published', currency: 'PKR', lowMinor: 1_000_000, highMinor: null, origin: { id: 'somewhere', date: '2026-02-03' } };
      expect(at({})).to.deep.equal(price);
      expect(at({ currency: 'PKR' })).to.deep.equal(price);
      expect(at({ currency: 'PKR', prices: LISTED })?.source).to.equal('owner');
      expect(at({ currency: 'PKR', prices: LISTED, pricesDate: '2025-11-01' })?.source).to.equal('published');
    });

    it('take none of another region or currency, none for another concern, and none where prices are hidden', () => {
      expect(at({ region: 'GB' })).to.equal(null);
      expect(at({ region: '' })).to.equal(null);
      expect(at({ currency: 'USD' })).to.equal(null);
      expect(at({ hidesPrices: true })).to.equal(null);
      expect(at({}, [{ ...row, for: 'hair' }])).to.equal(null);
      expect(at({}, [row, { ...row, low: 5, for: 'face' }])?.lowMinor).to.equal(500);
    });

    it('know of none today', () => expect(facts({ region: 'PK' }).priceOf('face-lines', {})).to.equal(null));
  });
});
