import { css } from 'lit';

/** How the quiz lies on a kiosk: it fills its place, and keeps no room for other questions. */
export const kioskQuizStyles = css`
  :host {
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
    padding-inline: 48px;
    border: 0;
  }
  .stage,
  .step {
    min-block-size: 0;
  }
  .step {
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 16px;
    block-size: 100%;
    padding: 12px 48px;
  }
  .step > tx-question {
    min-block-size: 0;
  }
  .button {
    min-block-size: 64px;
    min-inline-size: 64px;
  }
  .nav {
    margin: 0;
  }
  :host([data-more]) .nav {
    display: none;
  }
  /* All that can be touched is in the lower two thirds. */
  :host([data-upright]) .step {
    padding-block-start: 25cqb;
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
  [data-off] {
    display: none !important;
  }
`;
