import { css } from 'lit';

/** Sections of the result: space, heads, lists and cards. */
export const sectionStyles = css`
  :host {
    min-inline-size: 0;
  }
  .pad,
  .section {
    padding: calc(var(--_u) * 7) calc(var(--_u) * 4);
  }
  .pad {
    padding-block: calc(var(--_u) * 5);
  }
  .section {
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: grid;
    gap: 3px;
    margin-block-end: calc(var(--_u) * 4.5);
  }
  .stack {
    display: grid;
    gap: calc(var(--_u) * 3);
    align-content: start;
    justify-items: start;
  }
  .stack > * {
    max-inline-size: 100%;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
    align-items: center;
  }
  .text {
    max-inline-size: 62ch;
  }
  .columns {
    display: grid;
    gap: calc(var(--_u) * 6);
  }
  .signs {
    display: grid;
    gap: 8px;
  }
  .signs + .text {
    margin-block-start: calc(var(--_u) * 3);
  }
  .signs > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 66ch;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .signs .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  .note ul {
    display: grid;
    gap: 2px;
  }
  .note li {
    position: relative;
    padding-inline-start: 16px;
  }
  .note li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.62em;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentcolor;
    opacity: 0.7;
  }
  .cards {
    display: grid;
    gap: 14px;
  }
  .card {
    display: grid;
    gap: 10px;
    align-content: start;
    padding: 16px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  @container (min-width: 480px) {
    .pad,
    .section {
      padding: calc(var(--_u) * 7);
    }
    .cards {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  /* In em: with large letters two columns leave no room for words. */
  @container (min-width: 37.5em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
`;
