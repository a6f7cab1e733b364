import { css } from 'lit';

export const practitionerStyles = css`
  .ticks > li {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .ticks > li:first-child {
    border-block-start: 0;
  }
  label {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 12px;
    padding-block: 11px;
    cursor: pointer;
  }
  input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .more {
    margin-block-start: -9px;
    padding-block-end: 8px;
    padding-inline-start: 34px;
    color: var(--_ink-2);
    font-size: 0.94em;
  }
`;
