import { css } from 'lit';

export const howStyles = css`
  figure {
    display: grid;
    gap: calc(var(--_u) * 3);
    align-content: start;
  }
  figure svg {
    inline-size: 100%;
    block-size: auto;
  }
  .picture {
    forced-color-adjust: none;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
  }
  .flesh-1 {
    fill: color-mix(in oklab, #5a463e var(--_dark), #f9e9df);
  }
  .flesh-2 {
    fill: color-mix(in oklab, #4a3630 var(--_dark), #f0cfbc);
  }
  .flesh-3 {
    fill: color-mix(in oklab, #8a5b4c var(--_dark), #dd9f88);
  }
  .flesh-4 {
    fill: color-mix(in oklab, #4b4128 var(--_dark), #f5e3b8);
  }
  .fat {
    stroke: color-mix(in oklab, #8c763f var(--_dark), #c9a45c);
  }
  .fibres {
    stroke: color-mix(in oklab, #8a5b4c var(--_dark), #dd9f88);
  }
  .muscle {
    stroke: color-mix(in oklab, #b47f6c var(--_dark), #b9735c);
  }
  .barrel {
    fill: var(--_surface);
  }
  .fluid {
    fill: var(--_accent);
    fill-opacity: 0.35;
  }
  .drops circle {
    fill: var(--_accent);
  }
  .drops .spread {
    fill: none;
    stroke: var(--_accent);
  }
  .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: max(0.8125em, 12px);
  }
  .layers li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .number {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1;
  }
  .scale {
    color: var(--_ink-3);
    font-size: max(0.8125em, 12px);
    line-height: 1.42;
  }
  .history li {
    position: relative;
    padding-block-end: 16px;
    padding-inline-start: 26px;
  }
  .history li::before {
    content: '';
    position: absolute;
    inset-block: 10px -10px;
    inset-inline-start: 5px;
    inline-size: 1.5px;
    background: var(--_accent-band);
  }
  .history li:last-child::before {
    display: none;
  }
  .history li::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .history li:last-child::after {
    background: var(--_surface);
  }
  .history b {
    display: block;
    line-height: 1.4;
  }
  .history p {
    color: var(--_ink-2);
    font-size: 0.90625em;
    line-height: 1.46;
  }
  @container (min-width: 600px) {
    .history {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .history li {
      padding-block: 22px 0;
      padding-inline: 0 14px;
    }
    .history li::before {
      inset-block: 5px auto;
      inset-inline: 0;
      inline-size: auto;
      block-size: 1.5px;
    }
    .history li::after {
      inset-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .history li::before {
      background: CanvasText;
    }
  }
`;
