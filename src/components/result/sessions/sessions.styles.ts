import { css } from 'lit';

/** A line with a dot for each session. */
export const sessionsStyles = css`
  .parts,
  .chart {
    display: grid;
    gap: calc(var(--_u) * 5);
  }
  .chart {
    gap: calc(var(--_u) * 3);
  }
  .parts > p {
    margin-block-start: calc(var(--_u) * -4);
  }
  .strip {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 60px);
    margin-block: 30px;
  }
  .strip li {
    position: relative;
    display: grid;
    place-items: center;
    block-size: 32px;
  }
  .strip li > * {
    grid-area: 1 / 1;
  }
  .strip li::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 0.75px);
    block-size: 1.5px;
    background: var(--_accent-band);
  }
  .strip li:first-child::before {
    inset-inline-start: 50%;
  }
  .strip li:last-child::before {
    inset-inline-end: 50%;
  }
  .possible {
    background: var(--_accent-soft);
    border-block: 1px solid var(--_accent-band);
  }
  .strip li:not(.possible) + .possible,
  .possible:first-child {
    border-inline-start: 1px solid var(--_accent-band);
    border-start-start-radius: 16px;
    border-end-start-radius: 16px;
  }
  .possible:has(+ li:not(.possible)),
  .possible:last-child {
    border-inline-end: 1px solid var(--_accent-band);
    border-start-end-radius: 16px;
    border-end-end-radius: 16px;
  }
  .strip i {
    z-index: 1;
    inline-size: min(18px, 78%);
    aspect-ratio: 1;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .strip .mid i {
    border-color: var(--_accent-mid);
    background: var(--_accent-mid);
  }
  .strip .high i {
    border-color: var(--_accent-mid);
    background: var(--_surface);
  }
  .strip .likely i {
    inline-size: 26px;
    border-color: var(--_accent);
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .strip .possible.likely i {
    box-shadow: 0 0 0 3px var(--_accent-soft);
  }
  .strip .count {
    z-index: 2;
    color: var(--_on-accent);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .strip .label {
    position: absolute;
    inset-inline-start: 50%;
    translate: calc(-50% * var(--_flip, 1)) 0;
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    white-space: nowrap;
  }
  .strip .above {
    inset-block-end: 36px;
    color: var(--_ink);
    font-weight: 600;
  }
  .strip .below {
    inset-block-start: 36px;
  }
  .strip li:last-child .label {
    inset-inline: auto 0;
    translate: none;
  }
  @media (forced-colors: active) {
    .strip i,
    .strip .mid i {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .strip .high i {
      border-color: CanvasText;
      background: Canvas;
    }
    .strip .likely i {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
    }
    .strip .count {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
