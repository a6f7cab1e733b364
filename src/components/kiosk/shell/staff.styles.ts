import { css } from 'lit';

export const staffStyles = css`
  .pin {
    grid-template-columns: minmax(0, 1fr) 330px;
    gap: 44px;
    align-items: center;
    inline-size: min(780px, 100%);
  }
  .text {
    display: grid;
    gap: 16px;
  }
  .dots {
    display: flex;
    gap: 18px;
  }
  .dots i {
    inline-size: 22px;
    block-size: 22px;
    border: 2.5px solid var(--_line-2);
    border-radius: 50%;
  }
  .dots .on {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .wrong {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    min-block-size: 4.2em;
    color: var(--_err);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }
  .pad {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 12px;
  }
  .key {
    appearance: none;
    display: grid;
    place-items: center;
    margin: 0;
    min-block-size: 84px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 1.3em;
    font-weight: 600;
    touch-action: manipulation;
  }
  .key:active {
    background: var(--_sunk);
  }
  .key:disabled {
    color: var(--_ink-3);
    background: var(--_sunk);
  }
  .other {
    background: var(--_ground);
    font-size: 0.9em;
  }
  @media (max-width: 860px), (orientation: portrait) {
    .pin {
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      inline-size: min(560px, 100%);
    }
  }
`;
