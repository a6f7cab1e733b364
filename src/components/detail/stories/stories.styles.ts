import { css } from 'lit';

export const storiesStyles = css`
  .veil,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
  }
  .veil {
    padding: 26px 20px;
    border: 1px dashed var(--_line-2);
    border-radius: var(--_r);
    background: var(--_ground);
  }
  .veil > div {
    flex: 1 1 200px;
  }
  .row {
    gap: 4px 8px;
  }
  .row > .button {
    padding-inline: 10px;
    font-size: 0.9375em;
  }
  .row > :last-child {
    margin-inline-start: auto;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 1fr 1.2fr;
    gap: 12px;
    padding-block: 7px;
    border-block-start: 1px solid var(--_line);
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  .facts dt {
    color: var(--_ink-2);
  }
  blockquote {
    display: grid;
    gap: 6px;
    align-content: start;
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent-band);
  }
  @container (min-width: 600px) {
    .pair {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }
  }
`;
