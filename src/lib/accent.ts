import { contrast, fromOklch, mix, type Oklch, parseColour, type Rgb, toHex, toOklch } from './colour.js';

export type Scheme = 'light' | 'dark';

/** A page's colour made fit for text, lines and buttons of one scheme. */
export interface AccentTokens {
  /** `#rrggbb`. */
  readonly accent: string;
  /** The lighter or darker text on it, `#rrggbb`. */
  readonly onAccent: string;
  /** Whether the page's own colour could not be read in this scheme. */
  readonly corrected: boolean;
  /** Contrast of the colour used against the ground it is hardest to read on. */
  readonly ratio: number;
}

interface Grounds {
  readonly surface: Rgb;
  readonly ground: Rgb;
  /** Share of the accent in the selected ground, the band of a chart and the quiet marks. */
  readonly shares: { readonly soft: number; readonly band: number; readonly mid: number };
  /** Moves a colour to where every use of it can be read. */
  readonly correct: (colour: Oklch) => Oklch;
}

const hex = (text: string): Rgb => parseColour(text) as Rgb;
const ON_ACCENT: readonly Rgb[] = ['#ffffff', '#0d1412'].map(hex);
const TEXT = 4.5;
const MARK = 3;

/** The grounds and shares of `styles/tokens.ts`, on which the guard was worked out. */
const GROUNDS: Readonly<Record<Scheme, Grounds>> = {
  light: {
    surface: hex('#ffffff'), ground: hex('#f4f6f3'), shares: { soft: 0.08, band: 0.26, mid: 0.76 },
    correct: ([lightness, chroma, hue]) => [Math.min(lightness, 0.48), chroma, hue],
  },
  dark: {
    surface: hex('#141a18'), ground: hex('#1b2321'), shares: { soft: 0.11, band: 0.32, mid: 0.66 },
    correct: ([lightness, chroma, hue]) => [Math.max(lightness, 0.78), Math.min(chroma, 0.11), hue],
  },
};

/** The accent for a page's colour: as it is where it can be read, else moved in lightness. */
export function accentTokens(colour: Rgb, scheme: Scheme): AccentTokens {
  const grounds = GROUNDS[scheme];
  const own = roundedTo8Bit(colour);
  const corrected = !isReadable(own, grounds);
  const accent = corrected ? roundedTo8Bit(fromOklch(grounds.correct(toOklch(own)))) : own;
  const [light, dark] = ON_ACCENT as [Rgb, Rgb];
  return {
    accent: toHex(accent),
    onAccent: toHex(contrast(light, accent) >= contrast(dark, accent) ? light : dark),
    corrected,
    ratio: hardest(accent, grounds),
  };
}

/** Contrast of a colour, as it is, against the ground of a scheme it is hardest to read on. */
export function readability(colour: Rgb, scheme: Scheme): number {
  return hardest(roundedTo8Bit(colour), GROUNDS[scheme]);
}

function hardest(accent: Rgb, { surface, ground, shares }: Grounds): number {
  return Math.min(...[surface, ground, mix(accent, shares.soft, surface)].map((under) => contrast(accent, under)));
}

function isReadable(accent: Rgb, grounds: Grounds): boolean {
  const { surface, shares } = grounds;
  return hardest(accent, grounds) >= TEXT
    && ON_ACCENT.some((text) => contrast(text, accent) >= TEXT)
    && contrast(accent, mix(accent, shares.band, surface)) >= MARK
    && contrast(mix(accent, shares.mid, surface), surface) >= MARK;
}

function roundedTo8Bit(colour: Rgb): Rgb {
  return colour.map((part) => Math.round(part * 255) / 255) as unknown as Rgb;
}
