import { css } from 'lit';

export const safetyStyles = css`
  .effects > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: start;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .group {
    margin-block-start: 4px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .name {
    display: grid;
    line-height: 1.35;
  }
  .name span {
    color: var(--_ink-2);
    font-size: 0.9333em;
  }
  .lasts {
    grid-column: 1 / -1;
    grid-row: 2;
    color: var(--_ink-2);
  }
  .lasts p {
    font-size: 0.9333em;
  }
  .lasts b {
    color: var(--_ink);
  }
  .rate {
    max-inline-size: 12ch;
    font-weight: 600;
    line-height: 1.35;
    text-align: end;
  }
  .note.law {
    background: var(--_surface);
    box-shadow: inset 0 0 0 1.5px var(--_ink-2);
  }
  .note.law > .icon {
    color: var(--_ink);
  }
  .note p {
    max-inline-size: 62ch;
  }
  .dotted {
    display: grid;
    gap: 4px;
  }
  .dotted li {
    position: relative;
    padding-inline-start: 16px;
  }
  .dotted li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.62em;
    inset-inline-start: 2px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentcolor;
    opacity: 0.7;
  }
  @container (min-width: 600px) {
    .effects > li {
      grid-template-columns: 178px minmax(0, 1fr) 92px;
    }
    .axis {
      margin-inline: 194px 108px;
    }
    .lasts {
      grid-column: 2;
      grid-row: 1;
    }
    .rate {
      grid-column: 3;
    }
  }
`;
