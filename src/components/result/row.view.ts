import type { result } from '../../content/words/en/result/index.js';
import { isEstimateGoal } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';

/** The rows of the ledger. */
export type RowName = keyof (typeof result)['rows'];

/** The line that answers the question of a row. */
export function rowAnswer(
  name: RowName, { answers: { concern = 'face', goal }, outcome }: Pick<Explorer, 'answers' | 'outcome'>, { rows }: Pick<typeof result, 'rows'>,
): string {
  if (name === 'compare') {
    if (outcome?.hidesPregnancyUnsafe) return rows.compare.careful[concern];
    const byGoal: Readonly<Record<string, string>> = rows.compare.byGoal;
    return byGoal[goal ?? ''] ?? rows.compare.answer[concern];
  }
  if (name === 'works') return isEstimateGoal(goal) ? rows.works.answer[goal] : rows.works.open;
  const { answer } = rows[name];
  return typeof answer === 'string' ? answer : answer[concern];
}
