import { css } from 'lit';

/**
 * From 900px the question stands beside its answers. A legend cannot be a grid item, but it can float: then it is laid
 * out like any other block, in every engine.
 */
export const questionStyles = css`
  .title {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .aside {
    display: grid;
    gap: calc(var(--_u) * 3);
    margin-block: calc(var(--_u) * 3) calc(var(--_u) * 5);
    max-inline-size: 62ch;
  }
  .filled {
    font-weight: 600;
  }
  .answers,
  .groups {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
  .options {
    display: grid;
    gap: calc(var(--_u) * 2.25);
  }
  .pics {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .group-title {
    padding-block-end: calc(var(--_u) * 1.5);
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .dense .options {
    gap: calc(var(--_u) * 1.5);
  }
  .dense .option {
    min-block-size: calc(48px * var(--_scale, 1));
  }
  .dense .caption {
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3);
  }
  .dense .text {
    gap: 0;
    font-size: 0.9375em;
  }
  .dense .text span {
    line-height: 1.35;
  }
  .or {
    display: flex;
    gap: 12px;
    align-items: center;
    color: var(--_ink-3);
    font-size: max(0.8125em, 12px);
    line-height: 1;
  }
  .or::before,
  .or::after {
    content: '';
    flex: 1;
    block-size: 1px;
    background: var(--_line);
  }
  .why {
    padding-inline-start: calc(var(--_u) * 3.5);
    border-inline-start: 2px solid var(--_accent-band);
  }
  .why summary {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: calc(44px * var(--_scale, 1));
    border-radius: var(--_r-s);
    color: var(--_accent);
    font-size: 0.90625em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why p {
    max-inline-size: 56ch;
    padding-block-end: 4px;
    color: var(--_ink-2);
    font-size: 0.90625em;
    line-height: 1.46;
  }
  .error {
    display: flex;
    justify-self: start;
    gap: 8px;
    color: var(--_err);
    font-size: 0.90625em;
    font-weight: 600;
    scroll-margin-block: 24px;
  }
  .compact .title {
    padding-block-end: calc(var(--_u) * 2);
    font-weight: 600;
  }
  .compact .aside {
    margin-block: 0;
  }
  .compact:not(.dense) .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 1.5);
  }
  .compact .option {
    min-block-size: calc(44px * var(--_scale, 1));
  }
  .compact:not(.dense) input {
    border-radius: calc(var(--_r) * 10);
  }
  .compact:not(.dense) .caption {
    gap: calc(var(--_u) * 2);
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 4) calc(var(--_u) * 1.5) calc(var(--_u) * 2.5);
    font-size: 0.90625em;
  }
  .compact:not(.dense) .text b {
    font-weight: 400;
  }
  @container (min-width: 480px) {
    .pics {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 600px) {
    .four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    /* Read down one column, then the other: groups of odd sizes leave no holes. */
    .groups {
      display: block;
      columns: 2;
      column-gap: calc(var(--_u) * 4);
    }
    .group {
      break-inside: avoid;
      padding-block-end: calc(var(--_u) * 3.5);
    }
    .dense .answers > .options {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_u) * 4);
    }
  }
  @container (min-width: 900px) {
    fieldset:not(.compact) {
      --_side: calc((100% - var(--_u) * 14) * 5 / 12);
    }
    fieldset:not(.compact) .title,
    fieldset:not(.compact) .aside {
      float: inline-start;
      clear: inline-start;
      inline-size: var(--_side);
    }
    fieldset:not(.compact) .answers {
      margin-inline-start: calc(var(--_side) + var(--_u) * 14);
    }
  }
`;
