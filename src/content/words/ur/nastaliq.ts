import { dressIn } from '../dress.js';

/** Faces of Nastaliq that people have on their devices, the commonest first. */
const FACES = ['Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting'] as const;
/** Letters that Nastaliq sets on a slope: a longer word begins higher. In any other hand both stand equally high. */
const [LONGER, SHORTER] = ['ستستستست', 'ست'] as const;

/** Whether these faces set Urdu in Nastaliq, whoever has brought them. */
function isNastaliq(family: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  pen.font = `72px ${family}`;
  const heightOf = (word: string): number => pen.measureText(word).actualBoundingBoxAscent;
  return heightOf(LONGER) > 1.5 * heightOf(SHORTER);
}

/**
 * Heights of the lines, and where a page is short (`--_near`), as a kiosk's. One height serves headings and text: a second
 * one would take a rule in every shadow root, which the first screen of every language would load. More than 2 outgrows the
 * room that pages keep free, as docs/languages.md gives it.
 */
const LINES = {
  nastaliq: { '--_lines': '2', '--_near': '1.8', '--_nearest': '1.75', '--_title': '1.25em', '--_title-far': '1.6em', '--_strip': '48px 32px' },
  naskh: { '--_lines': '1.7', '--_near': '1.7', '--_nearest': '1.7', '--_title': '1.25em', '--_title-far': '1.6em', '--_strip': '48px 32px' },
} as const;

/** Gives the lines the height that the letters need which are there by now. */
function space(frame: HTMLElement): void {
  let isHigh = true;
  try {
    isHigh = isNastaliq(getComputedStyle(frame).fontFamily);
  } catch {
    // Unknown: room for the higher letters.
  }
  dressIn(frame, LINES[isHigh ? 'nastaliq' : 'naskh']);
}

/**
 * Urdu as its readers know it: in Nastaliq with lines far apart; where no face of it is on the device, in Naskh. No font is
 * fetched but one that the page itself has declared for these words, and the lines follow it once it is here.
 */
export function dress(frame: HTMLElement): void {
  dressIn(frame, {
    'font-family': `var(--tx-font, ${FACES.map((face) => `'${face}'`).join(', ')}, 'Noto Naskh Arabic', 'Geeza Pro', serif)`, 'word-spacing': '.06em',
  });
  space(frame);
  const { fontFamily } = frame.style;
  // Another language may have been spoken meanwhile.
  const follow = (): void => { if (frame.style.fontFamily === fontFamily) space(frame); };
  try {
    void document.fonts.load(`1em ${getComputedStyle(frame).fontFamily}`, LONGER).then(follow, follow);
  } catch {
    // A browser or page without it: what was measured stands.
  }
}
