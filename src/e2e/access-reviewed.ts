import type { View } from './access-view.js';

/** Something that axe leaves to a person, looked at in every element named, with what was found. */
export interface Reviewed {
  readonly finding: string;
  readonly within: readonly string[];
  /** The only look it may be met in; any when there is none. */
  readonly look?: View['look'];
  readonly why: string;
}

/** Whatever axe leaves open beside these fails. Contrast of all of them is measured in pixels by access-contrast.e2e.ts. */
export const REVIEWED: readonly Reviewed[] = [
  {
    finding: 'color-contrast (equalRatio)', look: 'forced colours',
    within: ['tx-quiz', 'tx-result', 'tx-next-step', 'tx-timeline', 'tx-print', 'tx-verdict', 'tx-cause', 'tx-goals', 'tx-take', 'tx-quote', 'tx-cost', 'tx-check', 'tx-row', 'tx-recipe', 'tx-method', 'tx-link-note', 'treatment-explorer button'],
    why: 'axe goes by the fill of the letters as the style has it; the browser paints them in the colour of the system, which is black on white here.',
  },
  {
    finding: 'color-contrast (imgNode)', within: ['tx-chart'],
    why: 'The names and figures of a chart stand over its canvas, which draws nothing behind them: bars lie under the words.',
  },
  {
    finding: 'color-contrast (bgOverlap)', within: ['tx-chart', 'tx-safety', 'tx-before-after', 'tx-cost', 'tx-explain'],
    why: 'Figures on a scale stand beside its line; words on the photos have a ground of their own; a button whose words run over two lines has a box wider than its words.',
  },
  {
    finding: 'color-contrast (shortTextContent)', within: ['tx-chart', 'tx-how', 'tx-timeline', 'tx-works', 'tx-compare', 'tx-cost'],
    why: 'A single figure or letter, in a colour that longer words of the same element have too.',
  },
  {
    finding: 'color-contrast (pseudoContent)', within: ['tx-sessions', 'tx-explain', 'tx-how', 'tx-afterwards', 'tx-recipe'],
    why: 'A thin line drawn before or after the words, not behind them.',
  },
  {
    finding: 'color-contrast (elmPartiallyObscuring)', within: ['tx-explain', 'tx-safety', 'tx-chart', 'tx-result'],
    why: 'Words of a button that run over two lines: their box is wider than the button’s first line. Nothing lies over them.',
  },
  {
    finding: 'color-contrast (elmPartiallyObscured)', within: ['tx-answers'],
    why: 'The options of a question being changed: each input covers its whole card, without colour, so that all of it can be pressed.',
  },
  {
    finding: 'th-has-data-cells (th-has-data-cells)', within: ['tx-method'],
    why: 'A heading for the rows under it, in a table of three columns.',
  },
];

/** The entry that knows this finding. */
export function reviewOf(line: string, look: View['look']): Reviewed | undefined {
  return REVIEWED.find(({ finding, within, look: only }) =>
    within.some((owner) => line === `${finding} in ${owner}`) && (only === undefined || only === look));
}
