import { css } from 'lit';

export const costStyles = css`
  .main,
  .aside {
    display: grid;
    gap: calc(var(--_u) * 6);
    align-content: start;
  }
  .run > div {
    inline-size: 100%;
  }
  .panel {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 4);
    border-radius: var(--_r);
    background: var(--_ground);
  }
  .first {
    margin-block: 0 calc(var(--_u) * 5);
  }
  .run tx-chart {
    inline-size: 100%;
  }
  .name {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 6px;
    font-size: 0.90625em;
    font-weight: 600;
  }
  .name > span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .panel .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_line);
  }
  .panel .segments > button {
    flex: 1 1 5.6em;
    border: 0;
    background-color: var(--_surface);
  }
  .panel .segments > button[aria-pressed='true'] {
    background-color: var(--_accent-soft);
  }
  input[type='range'] {
    --_done: calc(14px + var(--_share, 0) * (100% - 28px));
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: calc(44px * var(--_scale, 1));
    margin: 0;
    background: linear-gradient(
        calc(90deg * var(--_flip, 1)),
        var(--_accent) var(--_done),
        color-mix(in oklab, var(--_line-2) 45%, transparent) 0
      )
      center / 100% 4px no-repeat;
    cursor: pointer;
    touch-action: pan-y;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: radial-gradient(var(--_accent) 6.5px, var(--_surface) 7.5px);
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: radial-gradient(var(--_accent) 6.5px, var(--_surface) 7.5px);
  }
  .switch {
    appearance: none;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(44px * var(--_scale, 1));
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.90625em;
    text-align: start;
    cursor: pointer;
  }
  .switch i {
    position: relative;
    flex: none;
    inline-size: 44px;
    block-size: 26px;
    border: 1.5px solid var(--_line-2);
    border-radius: 13px;
    background: var(--_surface);
  }
  .switch i::after {
    content: '';
    position: absolute;
    inset-block-start: 3.5px;
    inset-inline-start: 4px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_line-2);
  }
  .switch[aria-checked='true'] i {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch[aria-checked='true'] i::after {
    inset-inline-start: 21px;
    background: var(--_on-accent);
  }
  .short > .head {
    margin-block-end: 0;
  }
  .note {
    margin-block-start: calc(var(--_u) * 5);
  }
  .source {
    margin-block-start: calc(var(--_u) * 5);
    padding-block-start: calc(var(--_u) * 3.5);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
    line-height: 1.46;
  }
  .source b {
    color: var(--_ink);
  }
  @container (min-width: 37.5em) {
    .columns {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
    input[type='range'] {
      appearance: auto;
    }
    .panel .segments > button[aria-pressed='true'],
    .switch[aria-checked='true'] i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
