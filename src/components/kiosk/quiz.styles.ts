import { css } from 'lit';

/** How the quiz lies on a kiosk: it fills its place, and keeps no room for other questions. */
export const kioskQuizStyles = css`
  :host {
    position: relative;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
    overflow: clip;
  }
  .room,
  .footer {
    display: none;
  }
  .top {
    min-block-size: 88px;
    padding-block: 12px;
    /* The screen's own buttons stand at the end. */
    padding-inline: 24px calc(48px + var(--_kiosk-corner, 0px));
    border: 0;
  }
  .stage,
  .step {
    min-block-size: 0;
  }
  .step {
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0;
    block-size: 100%;
    padding: 0;
  }
  /* What is taller than its place, as on a screen that was zoomed, scrolls here and nowhere else. */
  .step > tx-question {
    min-block-size: 0;
    padding: 8px 48px 16px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
  }
  .button {
    min-block-size: 64px;
    min-inline-size: 64px;
  }
  .top .button {
    padding-inline: 24px;
  }
  .nav {
    margin: 0;
    padding: 12px 48px;
    border-block-start: 1px solid var(--_line);
  }
  .nav .t {
    margin-inline-start: -8px;
  }
  /* Its place is kept for what stands there instead. */
  :host([data-more]) .nav > * {
    visibility: hidden;
  }
  /* All that can be touched is in the lower two thirds: the way back stands beside the way on. */
  :host([data-upright]) .top {
    justify-content: center;
    padding-inline: 48px;
  }
  :host([data-upright]) .top .button {
    position: absolute;
    z-index: 1;
    inset-block-end: 12px;
    inset-inline-start: 32px;
  }
  /* Only the words of the question stand above them, five lines of text at least. */
  :host([data-upright]) .step > tx-question {
    padding-block-start: calc(36.5cqb - 88px - 5em);
  }
  :host([data-upright]) .nav {
    padding-inline-start: calc(32px + 7.5em);
  }
`;

/** How one question lies there; what belongs to another page of a long list is hidden. */
export const kioskQuestionStyles = css`
  .options,
  .dense .options,
  .answers {
    gap: 12px;
  }
  .why summary {
    min-block-size: 62px;
    min-inline-size: 62px;
  }
  .groups {
    display: grid;
    columns: auto;
    gap: 12px;
  }
  .group {
    padding-block-end: 0;
  }
  .group .options {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .dense .option {
    min-block-size: 62px;
  }
  /* Upright, the question stands over its answers. */
  :host([data-upright]) fieldset:not(.compact) :is(.title, .aside) {
    float: none;
    inline-size: auto;
  }
  :host([data-upright]) fieldset:not(.compact) .answers {
    margin-inline-start: 0;
  }
  :host([data-upright]) .pics {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  :host([data-upright]) .pics:has(> :nth-child(5)) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  :host([data-upright]) .picture {
    inline-size: 11cqb;
    block-size: 11cqb;
  }
  /* What would not fit stands closer: answers beside each other, and smaller pictures. */
  :host([data-tight]) .aside {
    margin-block: 8px 12px;
    gap: 4px;
  }
  :host([data-tight]) .option {
    min-block-size: 62px;
  }
  :host([data-tight]) .options:not(.pics) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  :host([data-tight]) .art {
    padding-block: 6px;
  }
  :host([data-tight]) .art > .picture {
    inline-size: 76px;
    block-size: 76px;
  }
  :host([data-tight]) .caption {
    padding-block: 6px;
  }
  :host([data-tight][data-upright]) .pics {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-off] {
    display: none !important;
  }
`;
