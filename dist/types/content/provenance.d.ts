import type { EstimateGoal } from '../model/answers.js';
import type { Grade } from './figures.js';
import type { Provenance } from './provenance-types.js';
export type { Basis, Outcome, Provenance, SourcedFigure } from './provenance-types.js';
export type { Grade };
/** Where each figure of a goal comes from. Figures not fit for a visitor are left out. */
export declare const PROVENANCE: Readonly<Record<EstimateGoal, Provenance>>;
