import { css } from 'lit';

/** Sentences between hairlines. */
export const pointsStyles = css`
  ul.points {
    gap: 0;
  }
  ul.points > li {
    padding-block: 11px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.46;
  }
`;
