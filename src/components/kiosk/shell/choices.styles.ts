import { css } from 'lit';

/** Buttons of which one is chosen. */
export const choicesStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .choices .button {
    min-inline-size: 64px;
    min-block-size: 60px;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent), inset 0 -4px 0 var(--_accent);
    color: var(--_accent);
  }
  .button[aria-pressed='true']:focus-visible {
    box-shadow: inset 0 -4px 0 var(--_accent), 0 0 0 2px var(--_surface);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
