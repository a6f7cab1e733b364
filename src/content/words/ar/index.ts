import type { LanguagePack } from '../catalogue.js';
import { dressIn } from '../dress.js';
import { isolatedWords } from '../isolated.js';
import { clinics } from './clinics.js';
import { contact } from './contact/index.js';
import { detail } from './detail/index.js';
import { kiosk } from './kiosk/index.js';
import { quiz } from './quiz.js';
import { opening } from './quiz-link.js';
import { careful } from './result/careful.js';
import { result } from './result/index.js';
import { places } from './result/regions.js';
import { signs } from './signs.js';
import { start } from './start.js';
import { take } from './take/index.js';

/** Modern Standard Arabic, a draft: nobody has signed it yet. */
export const pack: LanguagePack = {
  lang: 'ar', dir: 'rtl',
  dress: (frame) => dressIn(frame, { '--_lines': '1.65' }), marks: { stop: '.', comma: '، ', semicolon: '؛ ' },
  words: isolatedWords({
    start, signs, detail, take, contact, clinics, kiosk,
    quiz: { ...quiz, ...opening },
    result: {
      ...result, ...careful, ...places,
      frame: { ...result.frame, ...careful.frame }, screening: { ...result.screening, ...careful.screening },
    },
  }),
};
