import { css } from 'lit';

import { chartRowStyles } from './chart-rows.styles.js';

/** The canvas reaches 10 px over the plot on both sides, so that a mark at an end is drawn whole. */
const plot = css`
  .plot {
    position: relative;
    isolation: isolate;
    font-size: max(0.8125em, 12px);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  canvas {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    /* Not "start": a drawing for another width, still on it, would move this edge, from which all is measured. */
    left: -10px;
    inline-size: calc(100% + 20px);
    block-size: 100%;
    /* Such a drawing is kept off the words around it. A new one has whole pixels, where its room may not. */
    max-inline-size: calc(100% + 21px);
    max-block-size: calc(100% + 1px);
    pointer-events: none;
  }
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    color: var(--_accent-band);
    background-color: var(--_accent);
    border: 0 solid;
    border-block-start-color: var(--_accent-mid);
    border-block-end-color: var(--_surface);
    border-inline-start-color: color-mix(in oklab, var(--_ink-3) 26%, var(--_surface));
    border-inline-end-color: var(--_ink-3);
    outline-color: var(--_ground);
    forced-color-adjust: none;
  }
  /* Nothing is seen of this change: its end tells that the colours of the page are new ones. */
  .plot > .probe {
    transition:
      color 1ms,
      background-color 1ms !important;
  }
  .label,
  .words,
  .group,
  .check > span {
    position: relative;
    z-index: 2;
  }
  .lane {
    block-size: 1.077em;
    border-radius: 4px;
    background: var(--_ground);
  }
  .axis {
    color: var(--_ink-2);
  }
  .scale {
    position: relative;
    block-size: 1.5em;
  }
  .tick {
    position: absolute;
    inset-inline-start: calc(var(--_share, 0) * 100%);
    translate: calc(-50% * var(--_flip, 1)) 0;
    white-space: nowrap;
  }
  .tick:first-child {
    translate: none;
  }
  .tick:last-child {
    inset-inline: auto 0;
    translate: none;
  }
  /* In em: large letters leave as little room as a narrow page. What is left stands at equal distances. */
  @container (width < 24em) {
    .tick:nth-child(even):not(:last-child),
    .tick:first-child:nth-last-child(even) ~ .tick:not(:last-child) {
      display: none;
    }
  }
  @container (width < 18em) {
    .scale {
      display: none;
    }
  }
  .failed canvas,
  .failed .lane,
  .failed .axis,
  .failed .check,
  .failed .legend {
    display: none;
  }
  @media (forced-colors: active) {
    .probe {
      color: GrayText;
      background-color: CanvasText;
      border-color: GrayText;
      border-block-start-color: CanvasText;
      border-block-end-color: Canvas;
      border-inline-end-color: CanvasText;
      outline-color: Canvas;
    }
    .lane {
      border: 1px solid GrayText;
    }
  }
`;

const below = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 18px;
    margin-block-start: calc(var(--_u) * 1.5);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .legend i {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .legend .top-up {
    inline-size: 12px;
    block-size: 12px;
    border: 2.5px solid var(--_accent);
    background: var(--_surface);
  }
  .legend .band,
  .legend .fade {
    inline-size: 22px;
    border-radius: 3px;
    background: var(--_accent-band);
  }
  .legend .inner {
    inline-size: 18px;
    block-size: 6px;
    border-radius: 2px;
    background: var(--_accent-mid);
  }
  .legend .likely {
    inline-size: 3px;
    block-size: 14px;
    border-radius: 2px;
  }
  button {
    appearance: none;
    min-block-size: calc(44px * var(--_scale, 1));
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: max(0.8125em, 12px);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
    touch-action: manipulation;
  }
  table {
    inline-size: 100%;
    margin-block: calc(var(--_u) * 2);
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 8px 4px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* A figure is never broken where there is room for it. */
  #table {
    container-type: inline-size;
  }
  @container (width < 18em) {
    td {
      overflow-wrap: anywhere;
    }
    .cost ~ #table th ~ td,
    .running ~ #table th ~ td {
      inline-size: 27%;
      padding-inline: 2px;
      font-size: 0.93em;
    }
  }
  thead th,
  thead td {
    border: 0;
    font-weight: 600;
  }
  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: break-word;
  }
  [hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .legend i {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .legend .top-up {
      border-color: CanvasText;
      background: Canvas;
    }
    .legend .band,
    .legend .fade {
      background: GrayText;
    }
    [hidden] {
      display: block;
    }
    button {
      display: none;
    }
  }
  @media print {
    [hidden] {
      display: block;
    }
    button {
      display: none;
    }
  }
`;

export const chartFigureStyles = [plot, chartRowStyles, below];
