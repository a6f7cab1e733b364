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

/** Gives the lines the height that the letters need which are there by now. */
function space(frame: HTMLElement): void {
  try {
    frame.style.setProperty('--_lines', isNastaliq(getComputedStyle(frame).fontFamily) ? '2' : '1.7');
  } catch {
    frame.style.setProperty('--_lines', '2');
  }
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
