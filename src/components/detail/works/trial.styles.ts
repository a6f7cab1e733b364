import { css } from 'lit';

export const trialStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    gap: calc(var(--_u) * 5);
  }
  figure {
    display: grid;
    gap: 8px;
    align-content: space-between;
  }
  figcaption,
  figcaption span {
    display: block;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  svg {
    inline-size: 100%;
    max-inline-size: 190px;
    stroke-width: 1;
    fill: none;
    stroke: var(--_line-2);
  }
  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .control .on {
    fill: var(--_accent-mid);
    stroke: var(--_accent-mid);
  }
  .harm .on {
    fill: var(--_ink-2);
    stroke: var(--_ink-2);
  }
  .count b {
    font-size: 1.25em;
  }
  .exact {
    justify-self: end;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
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
    svg .on {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
