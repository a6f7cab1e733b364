import { css } from 'lit';

/** The same on a screen that stands upright, over kiosk-result.styles.ts: all that can be touched is in the lower two thirds. */
export const uprightStyles = css`
  .upright {
    grid-template:
      'short' minmax(33.4cqb, auto)
      'body' minmax(0, 1fr)
      'answers' auto
      'side' auto
      'foot' auto / minmax(0, 1fr);
  }
  .upright .short,
  .upright .body {
    padding-inline: var(--_edge);
  }
  .upright .short {
    align-content: end;
    gap: 16px;
    padding-block: 16px 20px;
  }
  .upright .h1 {
    font-size: 1.6em;
  }
  .upright .facts {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_line);
  }
  .upright .facts > div {
    padding: 10px 14px;
    background: var(--_surface);
  }
  .upright .facts .more {
    display: block;
  }
  .upright .answers {
    padding-inline-end: var(--_edge);
  }
  .upright .side {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 24px;
    align-content: center;
    align-items: center;
    justify-items: start;
    padding: 16px var(--_edge);
    border-inline-start: 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
  }
  .upright .side > :first-child {
    grid-column: 2;
    align-self: end;
  }
  .upright .code {
    grid-area: 1 / 1 / span 2;
  }
  .upright .told {
    grid-column: 2;
    align-self: start;
    font-size: 0.875em;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 20px;
    justify-self: stretch;
  }
  .upright .told > p {
    grid-column: 1;
  }
  .upright .told tx-print {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .upright .qr {
    inline-size: clamp(34mm, 12cqb, 230px);
  }
  .upright.alone {
    grid-template:
      'short' minmax(33.4cqb, auto)
      'body' minmax(0, 1fr)
      'answers' auto
      'foot' auto / minmax(0, 1fr);
  }
  /* Two buttons stand beside each other under the words. */
  .upright.alone .foot:has(> tx-print) p {
    flex-basis: 100%;
  }
  @container kiosk (min-height: 1000px) {
    .upright .h1 {
      font-size: 2em;
    }
  }
  @container kiosk (max-width: 900px) {
    /* Little height: whatever is not read comes as close as fingers allow. */
    .upright .answers {
      block-size: 76px;
      padding-block: 2px 12px;
    }
    .upright .body {
      gap: 12px;
      padding-block-end: 12px;
    }
    .upright .side {
      padding-block: 10px;
    }
    .upright .qr {
      inline-size: 35mm;
    }
    .upright .h1 {
      font-size: 1.5em;
    }
    .upright .h1:is(:lang(ur), :lang(ar), :dir(rtl)) {
      font-size: 1.3em;
    }
    .upright .facts .more {
      display: none;
    }
  }
`;
