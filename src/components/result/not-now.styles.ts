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
  .paper {
    display: grid;
    gap: 12px;
    max-inline-size: 560px;
    padding: 22px 20px;
    border: 1px solid var(--_line-2);
    border-radius: 4px;
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.5;
    user-select: text;
  }
  .paper-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 8px;
    border-block-end: 1.5px solid var(--_ink);
  }
  .paper ol,
  .paper ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 22px;
  }
  .paper ol {
    list-style: decimal;
  }
  .paper ul {
    list-style: disc;
  }
  @container (min-width: 480px) {
    .paper {
      padding: 26px 28px;
    }
  }
`;
