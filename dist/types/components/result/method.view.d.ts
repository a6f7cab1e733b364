import type { quiz } from '../../content/words/en/quiz.js';
import type { Concern } from '../../model/answers.js';
import type { WeighedQuestion } from '../../model/protocol.js';
/** One answer with the points it adds. */
export interface PointsRow {
    readonly question: WeighedQuestion;
    readonly answer: string;
    readonly points: number;
}
/** The points of every answer that moves the count of a concern. */
export declare function pointsRows(concern: Concern, { options }: typeof quiz): readonly PointsRow[];
/** A line of the list of all sources. */
export interface ListedSource {
    readonly cite: string;
    readonly link: string | null;
}
/**
 * Every source a visitor may see: studies, reviews and regulators by name, then the rest; clinics of one country are one
 * line.
 */
export declare function publicSources(namesMedicines: boolean): readonly ListedSource[];
