import { Afterwards } from '../components/detail/afterwards/afterwards.js';
import { Compare } from '../components/detail/compare/compare.js';
import { How } from '../components/detail/how/how.js';
import { Myths } from '../components/detail/myths/myths.js';
import { Practitioner } from '../components/detail/practitioner/practitioner.js';
import { RedFlags } from '../components/signs/red-flags.js';
import { Safety } from '../components/detail/safety/safety.js';
import { Trial } from '../components/detail/works/trial.js';
import { BeforeAfter } from '../components/detail/stories/before-after.js';
import { Stories } from '../components/detail/stories/stories.js';
import { Works } from '../components/detail/works/works.js';
import { RecipeNote } from '../components/detail/recipe/recipe.js';
import { Explain } from '../components/shared/explain.js';
import { Ledger } from '../components/shared/ledger.js';
import { define } from '../lib/define.js';
import type { Answers, Concern } from '../model/answers.js';
import { control } from './look.js';

/** Registers the sections that explain, for a test that mounts one of them alone. */
export function defineExplain(): void {
  define('tx-ledger', Ledger);
  define('tx-explain', Explain);
  define('tx-recipe', RecipeNote);
  define('tx-how', How);
  define('tx-works', Works);
  define('tx-trial', Trial);
  define('tx-compare', Compare);
  define('tx-safety', Safety);
  define('tx-red-flags', RedFlags);
  define('tx-myths', Myths);
  define('tx-before-after', BeforeAfter);
  define('tx-stories', Stories);
  define('tx-practitioner', Practitioner);
  define('tx-afterwards', Afterwards);
}

/** Someone with a concern whom nothing rules out. */
export const CLEAR: Readonly<Record<Concern, Answers>> = {
  face: { concern: 'face', goal: 'face-glow', age: '35-54', today: ['none'], ever: ['none'] },
  hair: { concern: 'hair', goal: 'hair-female', age: '35-54', today: ['none'], ever: ['none'] },
  body: { concern: 'body', goal: 'body-fat', area: 'small', age: '35-54', today: ['none'], ever: ['none'] },
};

/** Unfolds a row as a visitor does, unless it stands open. */
export async function unfold(row: Element, question: string): Promise<void> {
  const fold = control(row, 'fold', question);
  if (!(fold.parentElement as HTMLDetailsElement).open) fold.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
