import { css } from 'lit';

export const redFlagsStyles = css`
  .card {
    overflow: hidden;
    border: 1.5px solid var(--_err);
    border-radius: var(--_r);
    background: var(--_surface);
  }
  .head {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    padding: 14px 18px;
    background: var(--_err-soft);
  }
  .head > .icon {
    color: var(--_err);
  }
  .head > .button,
  .lost {
    grid-column: 1 / -1;
  }
  ol {
    padding: 6px 18px 2px;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 0 14px;
    padding-block: 12px;
  }
  .when {
    grid-column: 2;
    grid-row: 1;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  .dot {
    position: relative;
    grid-column: 1;
    grid-row: 1 / 3;
  }
  .dot::before {
    content: '';
    position: absolute;
    inset-block: 20px -16px;
    inset-inline-start: 5.75px;
    border-inline-start: 1.5px solid var(--_line-2);
  }
  li:last-child .dot::before {
    display: none;
  }
  .dot::after {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 0;
    inline-size: 13px;
    block-size: 13px;
    border: 2.5px solid var(--_err);
    border-radius: 50%;
    background: var(--_surface);
    forced-color-adjust: none;
  }
  .now .dot::after {
    background: var(--_err);
  }
  .same-day .dot::after {
    background: linear-gradient(calc(90deg * var(--_flip, 1)), var(--_err) 50%, var(--_surface) 50%);
  }
  .what {
    display: grid;
    grid-column: 2;
    gap: 4px;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .do {
    font-weight: 600;
  }
  .urgency {
    display: inline-block;
    margin-inline-end: 4px;
    padding: 1px 7px;
    border: 1px solid var(--_err);
    border-radius: calc(var(--_r) * 0.5);
    color: var(--_err);
    font-size: max(0.8125em, 12px);
  }
  .now .urgency {
    background: var(--_err);
    color: var(--_surface);
  }
  .foot {
    display: grid;
    gap: 8px;
    padding: 14px 18px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .call {
    margin-block: 8px;
  }
  @container (min-width: 480px) {
    .head {
      grid-template-columns: 24px minmax(0, 1fr) auto;
    }
    .head > .button {
      grid-column: 3;
    }
    li {
      grid-template-columns: 116px 14px minmax(0, 1fr);
    }
    .when {
      grid-column: 1;
    }
    .dot {
      grid-column: 2;
      grid-row: 1;
    }
    .what {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .card {
      --_err: CanvasText;
      --_surface: Canvas;
    }
    .urgency {
      forced-color-adjust: none;
    }
  }
`;
