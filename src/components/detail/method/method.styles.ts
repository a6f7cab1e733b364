import { css } from 'lit';

export const methodStyles = css`
  .back {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 44px;
    margin-block: -10px 6px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.90625em;
    font-weight: 600;
    cursor: pointer;
  }
  .kinds > div {
    display: grid;
    gap: 4px 16px;
    align-items: baseline;
    padding: 11px 0;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .kinds dt {
    font-weight: 600;
  }
  .kinds dd {
    max-inline-size: 62ch;
    color: var(--_ink-2);
  }
  .section > .text + .text {
    margin-block-start: 8px;
  }
  .example {
    display: grid;
    gap: 6px;
    max-inline-size: 66ch;
    margin-block: calc(var(--_u) * 4);
    padding: 16px;
    border-radius: var(--_r);
    background: var(--_ground);
    color: var(--_ink-2);
  }
  .example .h3 {
    color: var(--_ink);
  }
  .tables {
    display: grid;
    gap: calc(var(--_u) * 6);
    margin-block-start: calc(var(--_u) * 4);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    line-height: 1.42;
  }
  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 10px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child {
    inline-size: 34%;
  }
  thead th {
    border: 0;
    color: var(--_ink-2);
  }
  .one {
    display: inline-block;
    min-inline-size: 10.5em;
    margin-inline-end: 8px;
  }
  .wide {
    margin-block-end: calc(var(--_u) * 4);
  }
  .wide tbody th {
    font-weight: 600;
  }
  .wide td {
    color: var(--_ink-2);
  }
  .wide .group th {
    padding-block-start: 20px;
    border: 0;
    font-size: 1.0714em;
  }
  .group span {
    margin-inline-start: 10px;
    color: var(--_ink-2);
    font-weight: 400;
  }
  .met {
    font-weight: 600;
    white-space: nowrap;
  }
  .met .icon {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -0.28em;
  }
  .wide .yes {
    color: var(--_ok);
  }
  .wide .not-yet {
    color: var(--_ask);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: 11px;
    cursor: pointer;
  }
  summary > * {
    display: inline;
  }
  .sources {
    display: grid;
    max-inline-size: 70ch;
    padding-block-end: 16px;
    font-size: 0.9375em;
    line-height: 1.46;
    overflow-wrap: anywhere;
  }
  .sources li,
  .sources a {
    display: flex;
    align-items: center;
    min-block-size: calc(44px * var(--_scale));
  }
  details > p {
    padding-block-end: 8px;
  }
  @container (max-width: 479.98px) {
    .wide thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .wide tr {
      display: grid;
      gap: 2px;
      padding-block: 10px;
      border-block-start: 1px solid var(--_line);
    }
    .wide tr > *,
    .wide .group th {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .wide .group {
      border: 0;
    }
  }
  @container (min-width: 480px) {
    .kinds > div {
      grid-template-columns: 150px minmax(0, 1fr);
    }
  }
`;
