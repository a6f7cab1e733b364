import { css } from 'lit';

export const resultStyles = css`
  /* What the page has after the widget stays out of the window while more is drawn, so that it moves once. */
  .growing {
    min-block-size: 2400px;
  }
  .main > * {
    min-inline-size: 0;
  }
  .group {
    padding: calc(var(--_u) * 7) calc(var(--_u) * 4) calc(var(--_u) * 2);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-3);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .group + * {
    --_ledger-line: 0px;
  }
  .rail {
    display: none;
  }
  .link {
    appearance: none;
    min-block-size: calc(44px * var(--_scale));
    margin-block: -12px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
    touch-action: manipulation;
  }
  @container (min-width: 480px) {
    .group {
      padding-inline: calc(var(--_u) * 7);
    }
  }
  @container (min-width: 900px) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 300px;
    }
    .rail {
      display: block;
      border-inline-start: 1px solid var(--_line);
      background: var(--_ground);
    }
    .stick {
      position: sticky;
      inset-block-start: 16px;
      display: grid;
      gap: calc(var(--_u) * 5);
      padding: calc(var(--_u) * 7) calc(var(--_u) * 5);
    }
  }
  .short {
    display: grid;
    gap: 10px;
  }
  .contents {
    display: grid;
    border-inline-start: 1.5px solid var(--_line);
  }
  .contents button {
    appearance: none;
    position: relative;
    inline-size: 100%;
    min-block-size: calc(44px * var(--_scale));
    margin: 0;
    padding: 6px 14px;
    border: 0;
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-size: 0.90625em;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .contents button:focus-visible {
    outline-offset: -3px;
  }
  .contents button::before {
    content: '';
    position: absolute;
    inset-inline-start: -5.5px;
    inset-block-start: calc(50% - 5px);
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
    opacity: 0;
  }
  @media (hover: hover) {
    .contents button:hover {
      color: var(--_ink);
    }
    .contents button:hover::before {
      opacity: 1;
    }
  }
`;
