import { css, html, type TemplateResult } from 'lit';

import type { Grade } from '../../content/figures.js';

const GRADES_UP: readonly Grade[] = ['very-limited', 'limited', 'good'];

/** The grade of the proof: words, and as many filled cells. In ink, since strength is no brand colour. */
export function meter(grade: Grade, words: Readonly<Record<Grade, string>>): TemplateResult {
  const filled = GRADES_UP.indexOf(grade);
  return html`<span class="meter">
    <span class="cells" aria-hidden="true">
      ${GRADES_UP.map((_grade, index) => html`<i class=${index <= filled ? 'on' : ''}></i>`)}
    </span>
    ${words[grade]}
  </span>`;
}

/** For every element that shows a meter. */
export const meterStyles = css`
  .meter {
    display: inline-flex;
    align-items: center;
    gap: 9px;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .cells {
    display: flex;
    gap: 3px;
  }
  .cells i {
    inline-size: 17px;
    block-size: 8px;
    border: 1.5px solid var(--_line-2);
    border-radius: 2px;
  }
  .cells .on {
    border-color: var(--_ink-2);
    background: var(--_ink-2);
  }
  @media (forced-colors: active) {
    .cells .on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
