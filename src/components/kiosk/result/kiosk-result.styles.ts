import { css } from 'lit';

/**
 * One screen without scrolling: the answers on top, under them the short answer and the tabs, and the code at the side of all.
 * How it stands upright is in upright.styles.ts.
 *
 * The shell may keep a place free at the top end for its own buttons: `--_kiosk-corner`, a width.
 */
export const kioskResultStyles = css`
  :host {
    /* Parts made for other pages have targets of 44px, here of 60 and more. */
    --_scale: 1.4;
    --_edge: 48px;
    block-size: 100%;
    min-block-size: 0;
    overflow: clip;
    container: kiosk / size;
  }
  .whole {
    display: grid;
    grid-template:
      'answers answers' auto
      'short side' auto
      'body side' minmax(0, 1fr)
      'foot foot' auto / minmax(0, 1fr) 340px;
    block-size: 100cqb;
    overflow: clip;
  }
  .answers {
    grid-area: answers;
    block-size: 88px;
    padding-block: 13px;
    padding-inline: var(--_edge) calc(var(--_edge) + var(--_kiosk-corner, 0px));
  }
  .chip {
    min-block-size: 62px;
    min-inline-size: 62px;
    padding-inline: 18px;
    font-size: 0.875em;
  }
  .chip.open {
    border-style: dashed;
  }
  .chip.confirm {
    border-color: var(--_ask);
    background: var(--_ask-soft);
    color: var(--_ask);
  }
  .short {
    grid-area: short;
    display: grid;
    gap: 8px;
    padding-block: 2px 12px;
    padding-inline: var(--_edge) 40px;
  }
  /* Nastaliq: a heading of two lines leaves room for the tab. */
  .short {
    --_lines: var(--_nearest, inherit);
  }
  .whole:not(.upright) .h1 {
    font-size: var(--_title, 1.4em);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  .h1 {
    font-size: 1.4em;
    line-height: 1.24;
  }
  .h1:focus-visible {
    outline-offset: 0;
  }
  .facts {
    display: flex;
    flex: 1 1 0;
    gap: 4px 32px;
  }
  .facts dt,
  .facts .more {
    color: var(--_ink-2);
    font-size: 0.8em;
    line-height: 1.3;
  }
  .facts .figure {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }
  .facts .range {
    color: var(--_ink-2);
    font-size: 0.85em;
    font-weight: 400;
  }
  .facts .more {
    display: none;
  }
  .body {
    grid-area: body;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 14px;
    min-block-size: 0;
    padding-block-end: 14px;
    padding-inline: var(--_edge) 40px;
  }
  .change {
    align-content: start;
    grid-template-rows: auto auto;
  }
  .change tx-question {
    --_u: 8px;
  }
  .change .row {
    display: flex;
    gap: 12px;
    justify-content: flex-end;
  }
  .tabs {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .tabs > button {
    appearance: none;
    min-block-size: 62px;
    min-inline-size: 60px;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 0.875em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tabs > [aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 -4px 0 var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .panel-of-tab {
    min-block-size: 0;
  }
  .side {
    grid-area: side;
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: center;
    min-block-size: 0;
    padding: 20px 28px;
    border-inline-start: 1px solid var(--_line);
    background: var(--_ground);
    text-align: center;
  }
  .code {
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: #fff;
  }
  .qr {
    inline-size: clamp(34mm, 25cqb, 200px);
  }
  .told {
    display: grid;
    gap: 10px;
    color: var(--_ink-2);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .told tx-print {
    font-size: 1.1em;
  }
  /* It is read letter by letter. */
  .address {
    color: var(--_ink);
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .foot {
    grid-area: foot;
    display: flex;
    gap: 12px 20px;
    align-items: center;
    padding: 12px var(--_edge);
    border-block-start: 1px solid var(--_line);
  }
  .foot p {
    flex: 1;
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .foot .button,
  .foot tx-print {
    flex: none;
  }
  .foot .button {
    min-block-size: 64px;
  }
  tx-kiosk-pages {
    --_columns: 1;
  }
  /* A visitor's larger text is for what is read: what is pressed stays as large as it is, so that there is room for it. */
  .answers,
  .side,
  .foot {
    font-size: min(1em, 20px);
  }
  .tabs > button {
    font-size: min(0.875em, 17.5px);
  }
  /* Without a code there is no side. */
  .alone {
    grid-template:
      'answers' auto
      'short' auto
      'body' minmax(0, 1fr)
      'foot' auto / minmax(0, 1fr);
  }
  .alone :is(.short, .body) {
    padding-inline-end: var(--_edge);
  }
  .alone .foot {
    flex-wrap: wrap;
    justify-content: end;
  }
  .alone .foot p {
    flex: 1 1 18em;
  }
  @container kiosk (min-height: 1000px) {
    .h1 {
      font-size: 2em;
    }
    .whole:not(.upright) .h1 {
      font-size: var(--_title-far, 2em);
    }
    .facts .figure {
      font-size: 1.2em;
    }
    .facts dt,
    .facts .more {
      font-size: 0.85em;
    }
  }
  @container kiosk (min-width: 1000px) {
    .panel-of-tab tx-kiosk-pages {
      --_columns: 2;
    }
  }
  @media (forced-colors: active) {
    .tabs > [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
