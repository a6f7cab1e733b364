import { css } from 'lit';

/** What lies over a screen: a card in its middle, with answers within reach. */
export const overStyles = css`
  .over {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    padding: 32px;
    background: rgb(14 22 19 / 0.62);
  }
  .card {
    display: grid;
    gap: 28px;
    inline-size: min(660px, 100%);
    max-block-size: 100%;
    padding: 44px 48px;
    overflow: auto;
    touch-action: pan-y;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r-l);
    background: var(--_surface);
  }
  .card .h1 {
    font-size: 1.6em;
  }
  .answers {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .over .button {
    min-block-size: 64px;
    touch-action: manipulation;
  }
  @media (orientation: portrait) {
    .over {
      place-items: end center;
      padding-block-end: 16cqb;
    }
    .over .button {
      min-block-size: 76px;
    }
  }
  @media (max-width: 700px) {
    .answers {
      grid-auto-flow: row;
    }
  }
`;

export const kioskStyles = [overStyles, css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 0;
    overflow: hidden;
  }
  .screen {
    position: relative;
    block-size: 100%;
  }
  .settling,
  .settling ~ * {
    pointer-events: none;
  }
  .cover {
    filter: blur(20px);
  }
  .over.light {
    background: color-mix(in srgb, var(--_ground) 72%, transparent);
  }
  .visit {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .step {
    container-type: inline-size;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
    scrollbar-width: thin;
  }
  ::slotted(*) {
    position: absolute;
    inset: 0;
    block-size: fit-content;
    inline-size: fit-content;
    max-inline-size: 44ch;
    margin: auto;
  }
  .step > tx-kiosk-pick {
    min-block-size: 100%;
    block-size: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 18px 48px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .bar p {
    flex: 1 0 14em;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .bar .button {
    flex: none;
    min-block-size: 60px;
    font-size: 0.9em;
  }
  /* The quiz and the result have a foot of their own: the way out stands at their top end. */
  .whole {
    grid-template-rows: minmax(0, 1fr);
    position: relative;
  }
  .whole .step {
    overflow: hidden;
  }
  .whole .bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-block: 14px;
    padding-inline-start: 0;
    border: 0;
    background: none;
  }
  .whole .bar p,
  .whole .look span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .whole .look {
    min-inline-size: 64px;
    padding-inline: 12px;
  }
  .look .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .lead {
    display: grid;
    gap: 12px;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 28px;
    align-items: center;
  }
  .head div {
    display: grid;
    gap: 6px;
  }
  .count,
  .lock {
    display: grid;
    place-items: center;
    inline-size: 104px;
    block-size: 104px;
    border: 6px solid var(--_accent);
    border-radius: 50%;
    font-size: 1.9em;
    font-weight: 600;
  }
  .lock {
    inline-size: 72px;
    block-size: 72px;
    border: 0;
    background: var(--_ground);
    font-size: 1.2em;
  }
  .code {
    display: grid;
    gap: 16px;
    justify-items: center;
  }
  .code .qr {
    inline-size: min(320px, 30cqb);
  }
  .code p {
    overflow-wrap: anywhere;
    user-select: text;
  }
  @media (orientation: portrait) {
    .bar {
      padding: 28px 56px;
    }
    .bar .button {
      min-block-size: 72px;
    }
    /* All that can be touched is in the lower two thirds. */
    .whole {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .whole .bar {
      position: static;
      justify-content: flex-end;
      padding-block: 16px;
      padding-inline-start: 56px;
      border-block-start: 1px solid var(--_line);
    }
    .whole .look {
      margin-inline-end: auto;
    }
    /* The result counts its upper third from its own edge. */
    .whole .step:has(> tx-kiosk-result) {
      padding-block-start: 64px;
    }
    /* Its parts leave each other less room here: larger text grows as far as they allow. */
    .step:has(> :is(tx-kiosk-result, tx-kiosk-pick)) {
      font-size: calc(1em * min(var(--_larger), var(--_most)) / var(--_larger));
      --_most: 1.3;
    }
    .step:has(> tx-kiosk-result):is(:lang(ur), :lang(ar), :dir(rtl)) {
      --_most: 1.15;
    }
    .bar p {
      flex: 1 0 100%;
    }
  }
  @media (orientation: portrait) and (max-width: 999px) {
    .step:has(> :is(tx-kiosk-result, tx-kiosk-pick)) {
      --_most: 1.15;
    }
    .step:has(> :is(tx-kiosk-result, tx-kiosk-pick)):is(:lang(ur), :lang(ar), :dir(rtl)) {
      --_most: 1;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
  }
`];
