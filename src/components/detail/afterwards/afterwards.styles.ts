import { css } from 'lit';

export const afterwardsStyles = css`
  .care li {
    position: relative;
    display: grid;
    grid-template-columns: 92px 20px minmax(0, 1fr);
    gap: 0 8px;
    padding-block-end: 18px;
  }
  .when {
    padding-block-start: 1px;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .dot {
    position: relative;
  }
  .dot::before {
    content: '';
    position: absolute;
    inset-block: 12px -24px;
    inset-inline-start: 5px;
    inline-size: 1.5px;
    background: var(--_accent-band);
  }
  .care li:last-child .dot::before {
    display: none;
  }
  .dot::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .what {
    max-inline-size: 60ch;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .what > span {
    display: block;
    color: var(--_ink-2);
  }
  @container (min-width: 600px) {
    .care li {
      grid-template-columns: 132px 20px minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .dot::before {
      background: CanvasText;
    }
  }
`;
