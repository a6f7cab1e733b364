import { css } from 'lit';

export const costStyles = css`
  .main,
  .aside {
    display: grid;
    gap: calc(var(--_u) * 6);
    align-content: start;
  }
  .panel {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 4);
    border-radius: var(--_r);
    background: var(--_ground);
  }
  .short > .head {
    margin-block-end: 0;
  }
  .note {
    margin-block-start: calc(var(--_u) * 5);
  }
  .source {
    margin-block-start: calc(var(--_u) * 5);
    padding-block-start: calc(var(--_u) * 3.5);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.46;
  }
  .source b {
    color: var(--_ink);
  }
  @container (min-width: 600px) {
    .columns {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
