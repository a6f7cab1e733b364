import { type TemplateResult } from 'lit';
import type { result } from '../../content/words/en/result/index.js';
import type { EstimateGoal } from '../../model/answers.js';
import type { FigureName } from '../shared/explain.js';
/** Buttons that open how figures of a section are reached, each named after its figure. */
export declare function explains(figures: readonly FigureName[], { labels }: typeof result, goal?: EstimateGoal): readonly TemplateResult[];
