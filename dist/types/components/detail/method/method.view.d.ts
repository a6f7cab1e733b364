import { type Source, type SourceId } from '../../../content/sources.js';
import type { methodPage } from '../../../content/words/en/detail/method-page.js';
import type { quiz } from '../../../content/words/en/quiz.js';
import type { Format } from '../../../lib/format.js';
import type { Concern } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { ConcernWeights, WeighedQuestion } from '../../../model/protocol.js';
type Page = typeof methodPage;
/** A question that moves the count, with the points of its answers. */
export interface PointsRow {
    readonly question: WeighedQuestion;
    readonly answers: readonly {
        readonly name: string;
        readonly points: number;
    }[];
}
/** The points of every answer that moves the count of a concern. */
export declare function pointsRows(concern: Concern, { options }: typeof quiz): readonly PointsRow[];
/** The rule with the numbers of one plan: the points, the one step to visits, and the count. */
export declare function workedSteps({ estimate: { points, typical, sessions } }: GoalPlan, { maxPositive, maxNegative }: ConcernWeights, { example }: Page, { number }: Format): readonly string[];
/** A line of the list of all sources. */
export interface ListedSource {
    readonly cite: string;
    readonly link: string | null;
    /** How many sources read alike, such as two clinics of one country. */
    readonly count: number;
}
/** The sources of one kind. */
export interface SourceGroup {
    readonly kind: Source['kind'];
    readonly lines: readonly ListedSource[];
    readonly count: number;
}
/** Every source, by kind and then by name, with its year; those that read alike are one line. */
export declare function sourceGroups(namesMedicines: boolean, undated: string): readonly SourceGroup[];
/** What the answers that move the count of a concern rest on. */
export declare function factorSources(concern: Concern, factors: Readonly<Record<WeighedQuestion, {
    readonly sources: readonly SourceId[];
}>>): readonly SourceId[];
export {};
