import { css, html, nothing, svg, type TemplateResult } from 'lit';

import type { EffectDays } from '../../../content/words/shapes.js';
import { bandOf } from './time-scale.view.js';

const MARK_WIDTH = 1.2;
const FADE = [1, 0.8, 0.6, 0.4, 0.2] as const;

/** The steps of the scale, over the bands. Decorative: each row says its time in words. */
export function timeAxis(labels: readonly string[]): TemplateResult {
  return html`<div class="axis" aria-hidden="true">${labels.map((label) => html`<span>${label}</span>`)}</div>`;
}

/** How long an effect lasts, as a band; a dashed line where nobody reported it. */
export function timeBand(days: EffectDays | undefined): TemplateResult {
  if (!days) return html`<div class="lane unknown" aria-hidden="true"></div>`;
  const { start, width, isOpen, mark } = bandOf(days);
  const piece = width / FADE.length;
  return html`<svg class="lane" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${isOpen
      ? FADE.map((strength, index) => svg`
          <rect class="band" x=${start + piece * index} y="0" width=${piece} height="12" opacity=${strength}></rect>`)
      : svg`<rect class="band" x=${start} y="0" width=${width} height="12"></rect>`}
    ${mark === null ? nothing : svg`
      <rect class="mark" x=${Math.min(Math.max(mark - MARK_WIDTH / 2, 0), 100 - MARK_WIDTH)} y="0" width=${MARK_WIDTH} height="12"></rect>`}
  </svg>`;
}

/** For the element that shows the scale. */
export const timeScaleStyles = css`
  .lane {
    inline-size: 100%;
    block-size: 12px;
    margin-block: 3px 4px;
    border-radius: 4px;
    background: var(--_ground);
    transform: scaleX(var(--_flip, 1));
  }
  .lane.unknown {
    block-size: 0;
    margin-block: 8px 9px;
    border-block-start: 2px dashed var(--_line-2);
    border-radius: 0;
    background: none;
  }
  .band {
    fill: var(--_accent-band);
  }
  .mark {
    fill: var(--_accent);
  }
  .axis {
    position: relative;
    block-size: 18px;
    color: var(--_ink-2);
    font-size: max(0.75em, 12px);
  }
  .axis span {
    position: absolute;
    white-space: nowrap;
    translate: calc(-50% * var(--_flip, 1)) 0;
  }
  .axis span:nth-child(1) {
    inset-inline-start: 0;
    translate: none;
  }
  .axis span:nth-child(2) {
    inset-inline-start: 20%;
  }
  .axis span:nth-child(3) {
    inset-inline-start: 40%;
  }
  .axis span:nth-child(4) {
    inset-inline-start: 60%;
  }
  .axis span:nth-child(5) {
    inset-inline-start: 80%;
  }
  .axis span:nth-child(6) {
    inset-inline-end: 0;
    translate: none;
  }
  @container (width < 56.25em) {
    .axis span:nth-child(5) {
      display: none;
    }
  }
  @container (width < 37.5em) {
    .axis span:nth-child(even):not(:last-child) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .lane {
      border: 1px solid CanvasText;
      background: none;
    }
    .band {
      fill: GrayText;
    }
    .mark {
      fill: Highlight;
    }
  }
`;
