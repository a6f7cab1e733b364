import { css } from 'lit';

export const worksStyles = css`
  .verdict {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .studies li {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 11px;
    border-block-start: 1px solid var(--_line);
  }
  .studies .who {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  .dot {
    inline-size: 13px;
    block-size: 13px;
    margin-block-start: 0.3em;
    border: 2px solid var(--_ink-2);
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .dot.benefit {
    background: var(--_ink-2);
  }
  .dot.mixed {
    background: linear-gradient(calc(90deg * var(--_flip, 1)), var(--_ink-2) 50%, transparent 50%);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .legend .dot {
    margin: 0;
  }
  .grades {
    display: grid;
  }
  .grades > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 11px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .grades dt::first-letter {
    text-transform: uppercase;
  }
  .claims {
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .claims summary {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    align-items: center;
    min-block-size: calc(48px * var(--_scale));
    padding: 12px 16px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .claims summary::-webkit-details-marker {
    display: none;
  }
  .claims .icon {
    color: var(--_ink-3);
  }
  .claims[open] .shut,
  .claims:not([open]) .unfolded {
    display: none;
  }
  .claims dl {
    padding: 0 16px 14px;
  }
  .claims dl > div {
    display: grid;
    gap: 2px 20px;
    padding-block: 11px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .claims s {
    color: var(--_ink-2);
    text-decoration-color: var(--_line-2);
  }
  @media (forced-colors: active) {
    .dot {
      --_ink-2: CanvasText;
    }
  }
  @container (min-width: 480px) {
    .claims dl > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
