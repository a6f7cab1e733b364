import type { ByGoal, GoalWords } from '../../shapes.js';

/** What each goal is called inside a sentence. */
export const goalNouns: ByGoal<Pick<GoalWords, 'noun'>> = {
  'face-lines': { noun: 'fine lines and wrinkles' },
  'face-glow': { noun: 'dull or dry skin' },
  'face-texture': { noun: 'rough texture or acne scars' },
  'face-pigment': { noun: 'dark patches' },
  'face-eyes': { noun: 'dark circles under the eyes' },
  'face-unsure': { noun: 'the face' },
  'hair-early': { noun: 'thinning hair' },
  'hair-male': { noun: 'a receding hairline or thin crown' },
  'hair-female': { noun: 'a wider parting' },
  'hair-shedding': { noun: 'sudden shedding' },
  'hair-unsure': { noun: 'hair loss' },
  'hair-patches': { noun: 'round bare patches' },
  'body-fat': { noun: 'a small pocket of fat' },
  'body-cellulite': { noun: 'cellulite' },
  'body-skin': { noun: 'loose skin' },
  'body-stretch': { noun: 'stretch marks' },
  'body-unsure': { noun: 'the body' },
};
