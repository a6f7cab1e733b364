import { css } from 'lit';

/** Columns, points and lists that the explaining sections share. */
export const detailStyles = css`
  .detail,
  .stack {
    display: grid;
    align-content: start;
  }
  .detail {
    gap: calc(var(--_u) * 6);
  }
  .stack {
    gap: calc(var(--_u) * 3);
  }
  .columns {
    display: grid;
    gap: calc(var(--_u) * 6);
  }
  .points {
    display: grid;
    align-content: start;
    gap: calc(var(--_u) * 4);
  }
  .point {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .text {
    max-inline-size: 62ch;
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .list {
    display: grid;
    gap: calc(var(--_u) * 2.5);
  }
  .list > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 66ch;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .list .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  @container (min-width: 600px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
`;
