import { expect } from 'chai';
import fc from 'fast-check';

import { accentTokens } from './accent.js';
import { contrast, mix, parseColour, type Rgb, toHex } from './colour.js';

const GROUNDS = { light: ['#ffffff', '#f4f6f3'], dark: ['#141a18', '#1b2321'] } as const;
const SOFT = { light: 0.08, dark: 0.11 } as const;
const rgb = (text: string): Rgb => parseColour(text) as Rgb;
const anyColour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))).map((parts) => parts.map((part) => part / 255) as unknown as Rgb);

describe('accentTokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`C29: can be read on every ground and under its own text, for any colour, ${scheme}`, () => {
      fc.assert(fc.property(anyColour, (colour) => {
        const { accent, onAccent, ratio } = accentTokens(colour, scheme);
        const own = rgb(accent);
        for (const ground of [...GROUNDS[scheme].map(rgb), mix(own, SOFT[scheme], rgb(GROUNDS[scheme][0]))]) {
          expect(contrast(own, ground)).to.be.at.least(4.5);
          expect(contrast(own, ground)).to.be.at.least(ratio);
        }
        expect(contrast(rgb(onAccent), own)).to.be.at.least(4.5);
      }), { numRuns: 10_000 });
    });

    it(`leaves a colour that it has corrected as it is, ${scheme}`, () => {
      fc.assert(fc.property(anyColour, (colour) => {
        const { accent } = accentTokens(colour, scheme);
        expect(accentTokens(rgb(accent), scheme)).to.include({ accent, corrected: false });
      }), { numRuns: 3000 });
    });
  }

  const unchanged: readonly [colour: string, scheme: 'light' | 'dark'][] = [
    ['#0e5e63', 'light'], ['#000000', 'light'], ['#7a1f5c', 'light'], ['#1d4ed8', 'light'], ['#7fc5ca', 'dark'], ['#ffffff', 'dark'], ['#ffd54f', 'dark'],
  ];
  for (const [colour, scheme] of unchanged) {
    it(`leaves ${colour} alone in ${scheme}`, () => {
      expect(accentTokens(rgb(colour), scheme)).to.include({ accent: colour, corrected: false });
    });
  }

  it('moves what cannot be read, and keeps its hue', () => {
    const yellow = accentTokens(rgb('#ffd54f'), 'light');
    expect(yellow.corrected).to.equal(true);
    expect(yellow.onAccent).to.equal('#ffffff');
    const teal = accentTokens(rgb('#0e5e63'), 'dark');
    expect(teal).to.include({ accent: '#7fc5ca', corrected: true, onAccent: '#0d1412' });
    expect(toHex(rgb(teal.accent))).to.equal(teal.accent);
  });
});
