import { css } from 'lit';

export const recipeStyles = css`
  .recipe {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 4);
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    animation: unfold 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  .recipe-head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    justify-content: space-between;
  }
  .button.small {
    min-block-size: calc(44px * var(--_scale));
    padding-block: calc(var(--_u) * 1.5);
    padding-inline: calc(var(--_u) * 3);
    font-size: 0.90625em;
  }
  .recipe ol {
    display: grid;
  }
  .recipe li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 14px;
    padding-block-end: 14px;
    padding-inline-start: 26px;
  }
  .recipe li:last-child {
    padding-block-end: 0;
  }
  .recipe li::before {
    content: '';
    position: absolute;
    inset-inline-start: 5px;
    inset-block: 12px -8px;
    inline-size: 1.5px;
    background: var(--_accent-band);
  }
  .recipe li:last-child::before {
    display: none;
  }
  .recipe li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 7px;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .recipe li.hollow::after {
    border-color: var(--_accent-mid);
    background: var(--_surface);
  }
  .recipe .value {
    font-size: 1.0625em;
    font-weight: 600;
    text-align: end;
  }
  .recipe li p {
    grid-column: 1 / -1;
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
    line-height: 1.46;
  }
  .recipe li p > a:only-child {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(44px * var(--_scale));
  }
  @keyframes unfold {
    from {
      opacity: 0;
    }
  }
  @container (max-width: 479px) {
    .recipe li {
      grid-template-columns: minmax(0, 1fr);
    }
    .recipe .value {
      text-align: start;
    }
  }
`;
