import { css } from 'lit';

export const quizStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .top {
    display: flex;
    gap: calc(var(--_u) * 3);
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(65px * var(--_scale, 1));
    padding: 4px calc(var(--_u) * 2.5);
    border-block-end: 1px solid var(--_line);
  }
  .top .button {
    gap: calc(var(--_u) * 2);
    padding-inline: calc(var(--_u) * 3);
    font-size: 0.90625em;
  }
  .progress {
    display: flex;
    gap: calc(var(--_u) * 3);
    align-items: center;
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
    line-height: 1.42;
    text-align: end;
  }
  .note-line {
    display: block;
    color: var(--_ink);
    font-weight: 600;
  }
  .dots {
    display: none;
    flex: none;
    align-items: center;
    inline-size: 132px;
  }
  .dots i {
    position: relative;
    flex: 1 1 0;
    block-size: 14px;
  }
  .dots i:first-child {
    flex: none;
    inline-size: 14px;
  }
  /* Each dot but the first draws the line that leads to it. */
  .dots i + i::before {
    content: '';
    position: absolute;
    inset-block-start: 6.25px;
    inset-inline: -4px 10px;
    block-size: 1.5px;
    background: var(--_line);
  }
  .dots i::after {
    content: '';
    z-index: 1;
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 3px;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--_line-2);
    border-radius: 50%;
    background: var(--_surface);
  }
  .dots .done::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .dots .done::before,
  .dots .now::before {
    background: var(--_accent);
  }
  /* A ring around the dot: its own box stays, so that nothing counts as moved. */
  .dots .now::after {
    border: 1px solid var(--_accent);
    outline: 3px solid var(--_accent);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .step {
    display: grid;
    grid-area: 1 / 1;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_u) * 6);
    padding: calc(var(--_u) * 5) calc(var(--_u) * 4);
  }
  /* Takes the room of the tallest question, so that nothing below the widget moves from one question to the next. */
  .room {
    visibility: hidden;
  }
  .arrives {
    animation: arrive 0.22s cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateX(calc(8px * var(--_flip, 1)));
    }
  }
  .nav {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .nav .t {
    font-size: 0.90625em;
    margin-inline-start: calc(var(--_u) * -2);
    text-align: start;
  }
  .nav .p {
    flex: none;
    gap: calc(var(--_u) * 2);
  }
  @container (min-width: 340px) {
    .dots {
      display: flex;
      inline-size: 104px;
    }
  }
  @container (min-width: 480px) {
    .top {
      padding-inline: calc(var(--_u) * 5);
    }
    .dots {
      inline-size: 132px;
    }
    .step {
      padding: calc(var(--_u) * 7);
    }
  }
  @container (min-width: 900px) {
    .nav {
      margin-inline-start: calc((100% - var(--_u) * 14) * 5 / 12 + var(--_u) * 14);
    }
  }
`;
