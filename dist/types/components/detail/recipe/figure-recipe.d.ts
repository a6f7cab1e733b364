import type { ProtocolOverride } from '../../../config/settings.js';
import type { Provenance } from '../../../content/provenance.js';
import type { recipes } from '../../../content/words/en/detail/recipes.js';
import type { ExplainRequest, FigureName } from '../../shared/explain.js';
import { type Recipe } from './recipe.view.js';
type Words = typeof recipes;
/** Where each figure of a protocol stands, and which of it an owner may set. */
declare const PLACES: {
    readonly sessions: "sessions";
    readonly gap: "gapDays";
    readonly upkeep: "upkeepGapDays";
    readonly 'first-change': "firstChangeWeeks";
    readonly minutes: "sessionMinutes";
    readonly downtime: "downtimeDays";
};
type ProtocolFigure = keyof typeof PLACES;
/** Whether a figure is one of the protocol, with a lowest, a usual and a highest number. Sessions have a recipe of their own too. */
export declare function isProtocolFigure(figure: FigureName): figure is Exclude<ProtocolFigure, 'sessions'>;
/** The lowest, the usual and the highest number, each with what it rests on. */
export declare function figureRecipe(figure: ProtocolFigure, provenance: Provenance, owner: ProtocolOverride | undefined, words: Words): Recipe;
/** What a sentence rests on: each source in full. */
export declare function sourcesRecipe({ basis, sources }: Extract<ExplainRequest, {
    kind: 'sources';
}>, title: string): Recipe;
export {};
