import { css } from 'lit';

export const notNowStyles = css`
  .verdict {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
  .changes {
    display: grid;
  }
  .changes li {
    position: relative;
    padding-inline-start: 26px;
    padding-block-end: 16px;
  }
  .changes li:last-child {
    padding-block-end: 0;
  }
  .changes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 5px;
    inset-block: 10px -10px;
    inline-size: 1.5px;
    background: var(--_accent-band);
  }
  .changes li:last-child::before {
    display: none;
  }
  .changes li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 6px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .changes b {
    display: block;
    line-height: 1.4;
  }
`;
