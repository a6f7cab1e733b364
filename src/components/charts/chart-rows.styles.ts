import { css } from 'lit';

/** Name, band and count beside each other. */
const sessions = css`
  .sessions .row,
  .sessions .axis {
    display: grid;
    grid-template-columns: minmax(0, 6.6em) minmax(0, 1fr) 6.2em;
    gap: 0 0.75em;
    align-items: center;
    font-size: 1.077em;
  }
  .sessions .row {
    min-block-size: 1.93em;
    /* Lines far apart leave no gap to see between two names. */
    padding-block: max(0px, (var(--_lines, 1) - 1) * 3px);
  }
  .sessions .own {
    color: var(--_ink);
  }
  .sessions .own .label,
  .sessions .own .value {
    font-weight: 600;
  }
  .sessions .words {
    grid-area: 1 / 3;
  }
  .sessions .own .note {
    color: var(--_ink-2);
  }
  .sessions .lane {
    grid-area: 1 / 2;
    block-size: 1em;
  }
  .sessions .scale {
    grid-column: 2;
  }
  @container (min-width: 480px) {
    .sessions .row,
    .sessions .axis {
      grid-template-columns: minmax(0, 11.6em) minmax(0, 1fr) 6.2em;
    }
  }
`;

/** Words, and under them a line of time. The dashed line is a background: it ends with its rows, and strikes no word through. */
const timeline = css`
  .timeline .row {
    padding-block: max(3px, var(--_lines, 0) * 2.75px);
  }
  .timeline .checked {
    --_at: calc(50% + (var(--_share, 0) - 0.5) * 100% * var(--_flip, 1));
    background: repeating-linear-gradient(var(--_line-2) 0 4px, transparent 4px 7px) var(--_at) 100% / 1.5px calc(1.077em + 15px) no-repeat;
  }
  .timeline .label,
  .timeline .group,
  .timeline .own .value {
    color: var(--_ink);
    font-weight: 600;
  }
  .timeline .lane {
    display: block;
    margin-block: 8px 7px;
    border: 0;
    border-radius: 0;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1.5px no-repeat;
  }
  .timeline .own .lane {
    background: linear-gradient(var(--_accent-band), var(--_accent-band)) center / 100% 2px no-repeat;
  }
  .timeline .group {
    padding-block-end: 4px;
    font-size: 1.154em;
  }
  .timeline .row + .group {
    margin-block-start: 6px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .check {
    padding-inline-start: max(0px, var(--_share, 0) * 100% - 20px);
    color: var(--_ink);
    font-weight: 600;
    white-space: nowrap;
  }
  .timeline .axis {
    border-block-start: 1px solid var(--_line-2);
    font-size: 0.923em;
    padding-block-start: 6px;
  }
  .timeline .tick::before {
    content: '';
    position: absolute;
    inset-block-start: -6px;
    inset-inline-start: 50%;
    block-size: 4px;
    border-inline-start: 1px solid var(--_line-2);
  }
  .timeline .tick:first-child::before {
    inset-inline-start: 0;
  }
  .timeline .tick:last-child::before {
    inset-inline: auto 0;
  }
`;

/** Name and amount, the band, and the whole range under it. */
const cost = css`
  .cost ul {
    display: grid;
    gap: calc(var(--_u) * 4.5);
  }
  .cost .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: baseline;
  }
  .cost .words {
    display: contents;
  }
  .cost .label {
    color: var(--_ink);
    font-size: 1.231em;
    line-height: 1.5;
  }
  .cost .value {
    grid-area: 1 / 2;
    position: relative;
    z-index: 2;
    color: var(--_ink);
    font-size: 1.385em;
    font-weight: 600;
  }
  .cost .lane {
    grid-area: 2 / 1 / auto / span 2;
    block-size: 1.231em;
    margin-block: 6px 5px;
  }
  .cost .note {
    grid-area: 3 / 1 / auto / span 2;
  }
`;

/** Columns that stand on a line, with the amount and the time under each. */
const running = css`
  .running ul {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 14px;
    max-inline-size: max(420px, 30em);
  }
  .running .row {
    display: grid;
    grid-template-rows: auto auto 1fr;
    text-align: center;
  }
  .running .lane {
    justify-self: center;
    inline-size: 36px;
    block-size: 120px;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .running .words {
    grid-row: 2;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line-2);
  }
  .running .label {
    grid-row: 3;
  }
  .running .value {
    color: var(--_ink);
    font-weight: 600;
  }
`;

export const chartRowStyles = [sessions, timeline, cost, running];
