import { css } from 'lit';

export const ledgerStyles = css`
  details {
    border-block-start: var(--_ledger-line, 1px) solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 24px;
    gap: 2px 12px;
    align-items: start;
    padding: calc(var(--_u) * 4);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_r);
  }
  .answer {
    grid-column: 1;
    max-inline-size: 62ch;
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .mark {
    grid-column: 2;
    grid-row: 1 / 3;
    margin-block-start: 2px;
    color: var(--_ink-3);
  }
  .mark svg {
    inline-size: 20px;
    block-size: 20px;
  }
  details[open] .upright {
    display: none;
  }
  .content {
    padding: calc(var(--_u)) calc(var(--_u) * 4) calc(var(--_u) * 7);
  }
  @media (hover: hover) {
    summary:hover .h3 {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
  }
  @container (min-width: 480px) {
    summary,
    .content {
      padding-inline: calc(var(--_u) * 7);
    }
  }
  details[open] > .content {
    animation: unfold 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes unfold {
    from {
      transform: translateY(calc(var(--_u) * -1.5));
    }
  }
`;
