import { css } from 'lit';

export const timelineStyles = css`
  .parts {
    display: grid;
    gap: calc(var(--_u) * 4);
  }
  .row {
    justify-content: space-between;
  }
  .row .button,
  .segments > button {
    padding-inline: 14px;
    font-size: max(0.8125em, 12px);
  }
  .row .button {
    padding-inline: 2px;
  }
  .card-head,
  .bases,
  .bases > span {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .card-head {
    justify-content: space-between;
  }
  .bases {
    gap: 6px 16px;
  }
  dl {
    display: grid;
    gap: 6px;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  dl > div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }
  dt {
    color: var(--_ink-2);
  }
  dd {
    font-weight: 600;
    text-align: end;
  }
`;
