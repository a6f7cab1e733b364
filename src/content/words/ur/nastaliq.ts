import { dressIn } from '../dress.js';

/** Faces of Nastaliq that people have on their devices, the commonest first. */
const FACES = ['Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting'] as const;
/** Letters that Nastaliq sets on a slope, so that the word is narrower than in any other hand. */
const SAMPLE = 'نستعلیق';

/** Whether a face of Nastaliq is on this device: a word is as wide as without it where there is none. */
function hasNastaliq(): boolean {
  try {
    const pen = document.createElement('canvas').getContext('2d');
    const widthIn = (font: string): number => {
      if (pen) pen.font = `72px ${font}`;
      return pen?.measureText(SAMPLE).width ?? 0;
    };
    return FACES.some((face) => widthIn(`"${face}", monospace`) !== widthIn('monospace'));
  } catch {
    return false;
  }
}

/** Urdu as its readers know it: in Nastaliq with lines far apart; where no face of it is on the device, in Naskh. No font is fetched. */
export function dress(frame: HTMLElement): void {
  dressIn(frame, {
    'font-family': `var(--tx-font, ${FACES.map((face) => `'${face}'`).join(', ')}, 'Noto Naskh Arabic', 'Geeza Pro', serif)`,
    'word-spacing': '.06em', '--_lines': hasNastaliq() ? '2' : '1.7',
  });
}
