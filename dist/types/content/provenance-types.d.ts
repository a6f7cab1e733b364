import type { Grade } from './figures.js';
import type { SourceId } from './sources.js';
/** What a figure rests on: a study, what clinics say, our own assumption, the owner of the page, or sums on other figures. */
export type Basis = 'published' | 'practice' | 'editorial' | 'owner' | 'quoted' | 'arithmetic';
/** Three numbers with what they rest on. `null` where there is none, such as no top-ups. */
export interface SourcedFigure<N extends number | null = number> {
    readonly low: N;
    readonly typical: N;
    readonly high: N;
    /** In order of weight; more than one where the three numbers differ in it. */
    readonly basis: readonly Basis[];
    /** The ground of each number, where it is known one by one. */
    readonly ends?: {
        readonly low: Basis;
        readonly typical: Basis;
        readonly high: Basis;
    };
    readonly sources: readonly SourceId[];
}
/** One measured result of a study. */
export interface Outcome {
    readonly measure: string;
    readonly treated: number;
    /** `null` where there was nothing to compare with. */
    readonly control: number | null;
    readonly unit: string;
    /** People in each group. */
    readonly people: readonly number[];
    readonly sources: readonly SourceId[];
}
type Ground = Pick<SourcedFigure, 'basis' | 'ends'>;
/** What a plan says at once of what its figures rest on. */
export interface Grounds {
    readonly sessions: Ground;
    readonly upkeepGapDays: Ground;
    readonly firstChangeWeeks: Omit<SourcedFigure, 'sources'>;
}
/** Everything that stands behind one goal's figures. */
export interface Provenance {
    readonly sessions: SourcedFigure;
    readonly gapDays: SourcedFigure;
    /** `low` is the longest gap. */
    readonly upkeepGapDays: SourcedFigure<number | null>;
    readonly firstChangeWeeks: SourcedFigure;
    readonly sessionMinutes: SourcedFigure;
    readonly downtimeDays: SourcedFigure;
    readonly evidence: {
        readonly grade: Grade;
        readonly sources: readonly SourceId[];
    };
    readonly outcomes: readonly Outcome[];
    /** `YYYY-MM-DD` */
    readonly checked: string;
}
export {};
