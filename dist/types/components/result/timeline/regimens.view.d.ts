import type { Basis, Grounds } from '../../../content/provenance-types.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { PlanWords } from './timeline.view.js';
/** One way to spread visits, with the same facts as the other. */
export interface RegimenCard {
    readonly title: string;
    readonly basis: readonly Basis[];
    readonly rows: readonly {
        readonly term: string;
        readonly value: string;
    }[];
    readonly statement: Statement | null;
}
/** A course and the regular visits side by side; none where there is one way. */
export declare function regimenCards(plan: GoalPlan, grounds: Grounds, format: Format, words: PlanWords): readonly RegimenCard[];
