import { expect } from 'chai';
import fc from 'fast-check';

import { accentTokens } from './accent.js';
import { contrast, fromOklch, mix, parseColour, type Rgb, toHex, toOklch } from './colour.js';

const GROUNDS = { light: ['#ffffff', '#f4f6f3'], dark: ['#141a18', '#1b2321'] } as const;
const SOFT = { light: 0.08, dark: 0.11 } as const;
const rgb = (text: string): Rgb => parseColour(text) as Rgb;
const COLOURS = 100_000;
/** Shares of the accent in the band of a chart and in the quiet marks, and how far a pointer over it moves its lightness. */
const BAND = { light: 0.26, dark: 0.32 } as const;
const MID = { light: 0.76, dark: 0.66 } as const;
const HOVER = { light: -0.06, dark: 0.06 } as const;
const FAULTLESS = ['#ffffff', '#0d1412'].map(rgb);

/** What is too faint where this accent is used as text, line, ring, button and mark; empty where nothing is. */
function faultOf(accent: Rgb, onAccent: Rgb, scheme: 'light' | 'dark'): string {
  const [surface, ground] = GROUNDS[scheme].map(rgb) as [Rgb, Rgb];
  const [lightness, chroma, hue] = toOklch(accent);
  const hover = fromOklch([Math.min(Math.max(lightness + HOVER[scheme], 0), 1), chroma, hue]);
  const uses: readonly (readonly [use: string, a: Rgb, b: Rgb, least: number])[] = [
    ['text on the surface', accent, surface, 4.5], ['text on the ground', accent, ground, 4.5], ['text on what is chosen', accent, mix(accent, SOFT[scheme], surface), 4.5],
    ['the text of a button', onAccent, accent, 4.5], ['a button under the pointer', onAccent, hover, 4.5],
    ['a line or a focus ring', accent, ground, 3], ['the mark on its band', accent, mix(accent, BAND[scheme], surface), 3], ['a quiet mark', mix(accent, MID[scheme], surface), surface, 3],
  ];
  return uses.filter(([, a, b, least]) => contrast(a, b) < least).map(([use]) => use).join(', ');
}

describe('accentTokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`C29: ${COLOURS} colours of a page can be read as text, line, focus ring and button, and those that can are left alone, ${scheme}`, () => {
      fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = rgb(`#${number.toString(16).padStart(6, '0')}`);
        const { accent, onAccent, corrected, ratio } = accentTokens(colour, scheme);
        const fault = faultOf(rgb(accent), rgb(onAccent), scheme);
        if (fault) throw new Error(`${toHex(colour)} became ${accent}: ${fault}`);
        if (ratio < 4.5) throw new Error(`${toHex(colour)} is told with ${ratio}`);
        const isFit = FAULTLESS.some((on) => faultOf(colour, on, scheme) === '');
        if (corrected === isFit || (isFit && accent !== toHex(colour))) throw new Error(`${toHex(colour)} was ${isFit ? 'fit' : 'unfit'} and became ${accent}`);
        const again = accentTokens(rgb(accent), scheme);
        if (again.accent !== accent || again.corrected) throw new Error(`${accent} became ${again.accent}`);
      }), { numRuns: COLOURS });
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
