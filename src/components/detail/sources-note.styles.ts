import { css } from 'lit';

export const sourcesNoteStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: calc(40px * var(--_scale));
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  details[open] > summary {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .note {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 4);
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.46;
  }
  .bases {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    color: var(--_ink-2);
  }
  .bases .basis {
    font-size: 0.875em;
  }
  .list {
    display: grid;
    gap: 6px;
  }
  .list li {
    position: relative;
    padding-inline-start: 16px;
    overflow-wrap: anywhere;
  }
  .list li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 2px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--_ink-3);
  }
  .checked {
    color: var(--_ink-2);
  }
`;
