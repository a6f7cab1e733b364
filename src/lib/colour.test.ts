import { expect } from 'chai';
import fc from 'fast-check';

import { contrast, fromOklch, mix, parseColour, type Rgb, toHex, toOklch } from './colour.js';

const eightBit = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })));
const rgbOf = (parts: readonly number[]): Rgb => parts.map((part) => part / 255) as unknown as Rgb;

describe('parseColour', () => {
  const good: readonly [text: string, hex: string][] = [
    ['#0E5E63', '#0e5e63'], ['#abc', '#aabbcc'], [' #fff ', '#ffffff'],
    ['rgb(14, 94, 99)', '#0e5e63'], ['rgb(14 94 99)', '#0e5e63'], ['rgba(14,94,99,1)', '#0e5e63'], ['rgb(14 94 99 / 100%)', '#0e5e63'],
    ['rgb(100%, 0%, 50%)', '#ff0080'], ['rgb(300, 0, 0)', '#ff0000'],
  ];
  for (const [text, hex] of good) {
    it(`reads ${text}`, () => expect(toHex(parseColour(text) as Rgb)).to.equal(hex));
  }

  const bad = ['', 'teal', 'currentColor', 'transparent', 'inherit', '#12', '#1234', '#12345678', '#ggg', 'rgb(1,2)', 'rgb(1,2,3,4,5)',
    'rgba(1,2,3,.5)', 'rgb(1 2 3 / 50%)', 'rgb(a,b,c)', 'rgb(1deg 2 3)', 'rgb(1.2.3 0 0)', 'rgb(-5, 0, 0)', 'hsl(120, 100%, 25%)', 'rgb(1 2 3',
    'red;background:url(//x)', 'expression(alert(1))', 'var(--x)', 'url(#x)', '</style>', 'rgb(1e999 0 0)', 'oklch(.5 .1 20)', '0'.repeat(5000)];
  for (const text of bad) {
    it(`C14: refuses ${text.slice(0, 30) || 'nothing'}`, () => expect(parseColour(text)).to.equal(undefined));
  }

  it('C14: gives a colour or nothing, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const colour = parseColour(text);
      if (colour) expect(colour.every((part) => part >= 0 && part <= 1)).to.equal(true);
    }));
  });
});

describe('colours', () => {
  it('gives the ratios of WCAG', () => {
    const [white, black, teal] = ['#fff', '#000', '#0e5e63'].map((text) => parseColour(text)) as [Rgb, Rgb, Rgb];
    expect(contrast(white, black)).to.be.closeTo(21, 1e-9);
    expect(contrast(white, white)).to.equal(1);
    expect(contrast(teal, white)).to.be.closeTo(7.5, 0.01);
    expect(contrast(white, teal)).to.equal(contrast(teal, white));
  });

  it('mixes as the style sheet does', () => {
    const [teal, white] = ['#0e5e63', '#fff'].map((text) => parseColour(text)) as [Rgb, Rgb];
    expect(toHex(mix(teal, 0.26, white))).to.equal('#c2d3d4');
    expect(toHex(mix(teal, 0.76, white))).to.equal('#518386');
  });

  it('comes back from OKLCH as it went', () => {
    fc.assert(fc.property(eightBit, (parts) => {
      expect(toHex(fromOklch(toOklch(rgbOf(parts))))).to.equal(toHex(rgbOf(parts)));
    }), { numRuns: 2000 });
  });

  it('brings a colour no screen shows to one that it does', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }),
      (lightness, chroma, hue) => {
        expect(fromOklch([lightness, chroma, hue]).every((part) => part >= 0 && part <= 1)).to.equal(true);
      }));
  });
});
