import { css } from 'lit';

export const verdictStyles = css`
  .verdict {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
  .facts {
    display: grid;
    gap: 1px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_line);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 12px;
    align-content: start;
    align-items: baseline;
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3.5);
    background: var(--_surface);
  }
  .fact dt,
  .fact .quiet {
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
  }
  .figure {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-align: end;
  }
  .figure .range {
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
    letter-spacing: 0;
    white-space: nowrap;
  }
  .moved {
    border-radius: 6px;
    animation: moved 1.2s ease-out;
  }
  @keyframes moved {
    from,
    80% {
      background: var(--_accent-soft);
      box-shadow: 0 0 0 4px var(--_accent-soft);
    }
  }
  .fact .quiet,
  .fact .know {
    grid-column: 1 / -1;
  }
  .know button {
    appearance: none;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: calc(44px * var(--_scale));
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .know .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .know [aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .cannot {
    display: grid;
    gap: 4px;
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .cannot .h3 {
    color: var(--_ink);
    font-size: 1em;
  }
  .note.plain {
    background: var(--_surface);
    box-shadow: inset 0 0 0 1.5px var(--_ink-2);
  }
  @container (min-width: 480px) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
    .figure {
      font-size: 1.375em;
      text-align: start;
    }
  }
`;
