import type { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
/** The rows of the ledger. */
export type RowName = keyof (typeof result)['rows'];
/** The line that answers the question of a row. */
export declare function rowAnswer(name: RowName, { answers: { concern, goal }, outcome }: Pick<Explorer, 'answers' | 'outcome'>, { rows }: Pick<typeof result, 'rows'>): string;
