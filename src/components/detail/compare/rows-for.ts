import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { type CompareRow, rowsOf } from './compare.view.js';
import { ownFigures } from './own-figures.js';
import { termsOf } from './own-terms.js';

/** The choices of a visit; none where nothing is to be compared. */
export function rowsFor(explorer: Explorer, namesMedicines: boolean): readonly CompareRow[] {
  const { answers: { concern, goal }, answers, language, outcome, settings } = explorer;
  if (!concern || !goal || !outcome || outcome.screening.verdict === 'not-now') return [];
  const words = language.words('detail', detail).compare;
  const { grades } = language.words('result', result).labels;
  return rowsOf({
    answers: { ...answers, concern, goal }, hidesPregnancyUnsafe: outcome.hidesPregnancyUnsafe,
    namesMedicines, words, hereOf: (id) => termsOf(settings.alternatives?.here[id], explorer, words),
    own: ownFigures(outcome, concern, { words, grades, format: language.format }),
  });
}
