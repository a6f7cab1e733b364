import { css } from 'lit';

export const attractStyles = css`
  :host {
    block-size: 100%;
    overflow: hidden;
  }
  .attract {
    display: grid;
    grid-template:
      'who row' auto
      'show show' minmax(0, 1fr)
      'band band' auto / auto minmax(0, 1fr);
    block-size: 100%;
    transition: filter 0.6s linear;
  }
  .dim {
    filter: brightness(0.7);
  }
  .who {
    grid-area: who;
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 64px;
    padding: 20px 0;
    padding-inline: 48px 24px;
    font-size: 0.9em;
    font-weight: 600;
    translate: var(--_shift);
  }
  .sign {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    inline-size: 36px;
    block-size: 18px;
    border-block: 2px solid var(--_accent-band);
  }
  .sign i {
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .show {
    grid-area: show;
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / repeat(3, minmax(0, 1fr));
    min-block-size: 0;
    translate: var(--_shift);
  }
  .show li {
    display: grid;
    grid-template-rows: minmax(0, 1fr) 32px auto;
    gap: 20px;
    justify-items: center;
    min-block-size: 0;
    padding-block-end: 20px;
    color: var(--_ink-2);
    font-size: 1.1em;
    font-weight: 600;
  }
  .picture {
    block-size: 100%;
    max-block-size: 420px;
    min-block-size: 0;
    color: var(--_ink);
    max-inline-size: 100%;
    align-self: end;
    opacity: 0.45;
    transition: opacity 0.6s linear;
  }
  .show i {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
  }
  .show i::before {
    content: '';
    position: absolute;
    /* Past the edge, so that no step to the side bares an end. */
    inset-inline: -8px;
    inset-block-start: 15px;
    block-size: 2px;
    background: var(--_accent-band);
  }
  .show i::after {
    content: '';
    position: relative;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_accent-mid);
    border-radius: 50%;
    background: var(--_surface);
    transition:
      scale 0.6s linear,
      background-color 0.6s linear;
  }
  .on span {
    color: var(--_ink);
  }
  .on .picture {
    opacity: 1;
  }
  .on i::after {
    background: var(--_accent);
    border-color: var(--_accent);
    scale: 1.5;
  }
  .band {
    grid-area: band;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 20px 40px;
    align-items: center;
    padding: 28px 48px;
    background: var(--_ground);
  }
  .text {
    display: grid;
    gap: 8px;
  }
  .title {
    max-inline-size: 24em;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.22;
    text-wrap: balance;
  }
  .begin {
    min-block-size: 92px;
    padding-inline: 48px;
    font-size: 1.25em;
  }
  .row {
    display: flex;
    grid-area: row;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: flex-end;
    padding: 20px 0;
    padding-inline-end: 48px;
    translate: var(--_shift);
  }
  .languages,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .row .button {
    min-block-size: 60px;
    min-inline-size: 60px;
    padding-inline: 24px;
    font-size: 0.9em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
  }
  :lang(ur).button {
    font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif;
  }
  @media (orientation: portrait) {
    .attract {
      grid-template:
        'who' auto
        'show' minmax(0, 1fr)
        'band' auto
        'row' auto / minmax(0, 1fr);
    }
    .who {
      padding-inline: 56px;
    }
    .row {
      justify-content: space-between;
      padding: 0 56px 44px;
      background: var(--_ground);
      translate: none;
    }
    .show {
      grid-template: repeat(3, minmax(0, 1fr)) / 1fr;
    }
    .show li {
      grid-template: minmax(0, 1fr) / minmax(0, 5fr) 44px minmax(0, 4fr);
      align-items: center;
      justify-items: start;
      padding-block: 0;
      gap: 40px;
      font-size: 1.3em;
    }
    .picture {
      justify-self: end;
      align-self: center;
      max-block-size: 340px;
    }
    .show i {
      align-self: stretch;
      block-size: 100%;
    }
    .show i::before {
      inset: -8px auto -8px 50%;
      inline-size: 2px;
      block-size: auto;
    }
    .band {
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
      padding: 44px 56px 28px;
    }
    .begin {
      min-block-size: 128px;
    }
    .row .button {
      min-block-size: 72px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .picture,
    .show i::after {
      transition: none;
    }
  }
`;
