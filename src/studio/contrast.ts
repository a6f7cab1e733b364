import { accentTokens, type Scheme } from '../lib/accent.js';
import { parseColour } from '../lib/colour.js';

/** What becomes of a brand colour on light or dark ground. */
export interface ColourNote {
  readonly isCorrected: boolean;
  readonly text: string;
}

/** The contrast of a colour on each ground that visitors may see, a line each; none for what is no plain colour. */
export function colourNotes(colour: string, scheme: string): readonly ColourNote[] {
  const rgb = parseColour(colour.trim());
  if (!rgb) return [];
  const grounds: readonly Scheme[] = scheme === 'auto' ? ['light', 'dark'] : [scheme === 'dark' ? 'dark' : 'light'];
  return grounds.map((ground) => {
    const { accent, corrected, ratio } = accentTokens(rgb, ground);
    // Rounded down: a figure just under the limit is not told as the limit.
    const told = `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
    const where = scheme === 'auto' ? `On ${ground} ground: ` : '';
    const isLighter = ground === 'dark';
    return {
      isCorrected: corrected,
      text: corrected ? `${where}${isLighter ? 'too dark' : 'too light'} to read. We use ${accent}, a ${isLighter ? 'lighter' : 'darker'} shade of it: ${told}.` : `${where}text ${told}`,
    };
  }).map((note) => ({ ...note, text: note.text[0]?.toUpperCase() + note.text.slice(1) }));
}
