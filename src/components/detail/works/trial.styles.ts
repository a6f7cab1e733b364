import { css } from 'lit';

export const trialStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    gap: 8px calc(var(--_u) * 5);
  }
  /* Titles, dots and counts of all three share their lines. */
  figure {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    padding-block-end: 8px;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  figure p span {
    display: block;
    color: var(--_ink-2);
    font-size: 0.9em;
  }
  svg {
    inline-size: 100%;
    max-inline-size: 190px;
    stroke-width: 1;
    fill: none;
    stroke: var(--_line-2);
  }
  figure {
    --_dot: var(--_accent);
  }
  .control {
    --_dot: var(--_accent-mid);
  }
  .harm {
    --_dot: var(--_ink-2);
  }
  .on {
    fill: var(--_dot);
    stroke: var(--_dot);
  }
  figcaption b {
    font-size: 1.25em;
  }
  .exact {
    justify-self: end;
    min-block-size: calc(44px * var(--_scale));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: max(0.875em, 12px);
    text-decoration: underline;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 8px 4px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
  }
  @media print {
    .exact {
      display: none;
    }
    table[hidden] {
      display: table;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .on {
      --_dot: CanvasText;
    }
  }
`;
