import { html, type TemplateResult } from 'lit';

import type { result } from '../../content/words/en/result/index.js';
import type { EstimateGoal } from '../../model/answers.js';
import type { ExplainRequest, FigureName } from '../shared/explain.js';

/** Buttons that open how figures of a section are reached, each named after its figure. */
export function explains(
  figures: readonly FigureName[], { labels }: typeof result, goal?: EstimateGoal,
): readonly TemplateResult[] {
  return figures.map((figure) => {
    const of: ExplainRequest = { kind: 'figure', figure, ...(goal ? { goal } : {}) };
    return html`<tx-explain exportparts="button" .of=${of} .label=${labels.figures[figure]}></tx-explain> `;
  });
}
