import { css } from 'lit';

export const methodStyles = css`
  .kinds {
    display: grid;
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
  .kinds dd {
    color: var(--_ink-2);
  }
  .tables {
    display: grid;
    gap: calc(var(--_u) * 5);
    margin-block-end: calc(var(--_u) * 4);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.42;
  }
  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 8px 10px 8px 0;
    padding-inline: 0 10px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border: 0;
    font-weight: 600;
  }
  .lines {
    display: grid;
    gap: 8px;
  }
  .lines > li,
  .sources > li {
    position: relative;
    max-inline-size: 70ch;
    padding-inline-start: 16px;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .lines > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.62em;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--_ink-3);
  }
  .sources {
    display: grid;
    gap: 6px;
    padding-inline-start: 22px;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .sources > li {
    padding-inline-start: 4px;
  }
  @container (min-width: 480px) {
    .kinds > div {
      grid-template-columns: 150px minmax(0, 1fr);
    }
  }
  @container (min-width: 600px) {
    .tables {
      grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
    }
  }
`;
