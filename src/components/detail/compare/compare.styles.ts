import { css } from 'lit';

export const compareStyles = css`
  .status {
    --_note: var(--_accent);
    --_note-soft: var(--_accent-soft);
  }
  .wide {
    display: none;
  }
  .own {
    background: var(--_accent-soft);
  }
  .use {
    display: block;
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
    font-weight: 400;
  }
  .added > li,
  .added bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .cards {
    display: grid;
    gap: 10px;
    counter-reset: card;
  }
  .cards li {
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .cards .own {
    border-color: var(--_accent);
  }
  summary {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) 20px;
    gap: 12px;
    align-items: center;
    min-block-size: 60px;
    padding: 11px 14px;
    line-height: 1.35;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .turn {
    display: grid;
    color: var(--_ink-3);
  }
  .turn > * {
    grid-area: 1 / 1;
  }
  [open] .turn > :first-child {
    display: none;
  }
  .open {
    display: grid;
    gap: 10px;
    padding: 0 14px 14px;
    padding-inline-start: 52px;
    font-size: 0.9375em;
    line-height: 1.42;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 5.5em) minmax(0, 1fr);
    gap: 6px 12px;
  }
  dt {
    color: var(--_ink-2);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
  }
  .switch {
    display: inline-flex;
    gap: 12px;
    align-items: center;
    min-block-size: calc(44px * var(--_scale));
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    position: relative;
    inline-size: 44px;
    block-size: 26px;
    margin: 0;
    border: 1px solid var(--_line-2);
    border-radius: 13px;
    background: var(--_surface);
    cursor: inherit;
  }
  .switch input::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_line-2);
  }
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::before {
    inset-inline-start: 22px;
    background: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .switch input::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .own > :first-child {
      border-inline-start: 4px solid Highlight;
    }
  }
  @container (min-width: 37.5em) {
    .cards {
      display: none;
    }
    .stack.wide {
      display: grid;
    }
    table.wide {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: max(0.8125em, 12px);
      line-height: 1.42;
    }
    th,
    td {
      padding: 10px 6px 10px 0;
      padding-inline: 0 8px;
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      text-align: start;
      vertical-align: top;
      overflow-wrap: break-word;
      hyphens: auto;
    }
    thead th {
      color: var(--_ink-2);
      font-weight: 600;
      vertical-align: bottom;
    }
    thead th:first-child {
      inline-size: 20%;
    }
    th:first-child {
      padding-inline-start: 10px;
    }
    tbody th {
      font-weight: 600;
    }
    td > * {
      display: block;
    }
    td > * + * {
      margin-block-start: 3px;
      color: var(--_ink-2);
    }
    td .meter {
      display: grid;
      gap: 4px;
      font-size: 1em;
    }
    td .cells i {
      inline-size: 13px;
    }
    .sorted {
      color: var(--_accent);
    }
    .sorted .icon {
      display: inline-block;
      inline-size: 1em;
      block-size: 1em;
      vertical-align: -0.15em;
    }
  }
`;
