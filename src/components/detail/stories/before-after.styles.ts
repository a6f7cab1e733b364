import { css } from 'lit';

export const beforeAfterStyles = css`
  :host {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .box {
    position: relative;
    overflow: hidden;
    overflow: clip;
    isolation: isolate;
    aspect-ratio: 8 / 5;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_sunk);
  }
  .words {
    display: grid;
    gap: 8px;
    align-content: center;
    padding: 16px;
    font-size: 0.9375em;
  }
  img,
  input {
    position: absolute;
    inset-block: 0;
    block-size: 100%;
    margin: 0;
  }
  img {
    inset-inline: 0;
    inline-size: 100%;
    object-fit: contain;
    background: var(--_sunk);
    user-select: none;
  }
  .after {
    clip-path: inset(0 0 0 var(--_split));
  }
  :host([dir='rtl']) .after {
    clip-path: inset(0 var(--_split) 0 0);
  }
  .tag,
  .knob {
    position: absolute;
    background: var(--_surface);
    pointer-events: none;
  }
  .tag {
    inset-block-end: 12px;
    max-inline-size: calc(50% - 20px);
    padding: 3px 10px;
    border-radius: 6px;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .start {
    inset-inline-start: 12px;
  }
  .end {
    inset-inline-end: 12px;
  }
  /* As wide as the photo and half a thumb more at both ends, so that the middle of the thumb reaches them. */
  input {
    inset-inline: -23px;
    inline-size: calc(100% + 46px);
    appearance: none;
    opacity: 0;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 46px;
    block-size: 46px;
  }
  input::-moz-range-thumb {
    inline-size: 46px;
    block-size: 46px;
    border: 0;
  }
  .line {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_split);
    inline-size: 4px;
    margin-inline-start: -2px;
    border-inline: 1px solid var(--_ink-2);
    background: var(--_surface);
    pointer-events: none;
  }
  .knob {
    display: grid;
    place-items: center;
    inset-block-start: calc(50% - 23px);
    inset-inline-start: calc(var(--_split) - 23px);
    inline-size: 46px;
    block-size: 46px;
    border: 1px solid var(--_line-2);
    border-radius: 50%;
  }
  input:focus-visible ~ .knob {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
`;
