import { css } from 'lit';

/** What every element of the widget starts from. Sizes are in em, from the frame's 16px times its scale. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table, [role='heading']) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    /* In quirks mode a table takes its colour from the page. */
    color: inherit;
    min-inline-size: 0;
  }
  /* Pages often keep a header over their top: what the focus or the page moves to stands clear of it. */
  * {
    scroll-margin-block: 130px 24px;
  }
  /* In a low window, as at 400 % zoom, that room is needed for what is led to. */
  @media (max-height: 400px) {
    * {
      scroll-margin-block: 24px;
    }
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(p, dd, li) {
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  svg {
    display: block;
  }
  b,
  strong {
    font-weight: 600;
  }
  .h1,
  .h2,
  .h3 {
    font-weight: 600;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .h1 {
    font-size: 1.5em;
    line-height: 1.22;
    letter-spacing: -0.012em;
  }
  .h2 {
    font-size: 1.3125em;
    line-height: 1.28;
    letter-spacing: -0.008em;
  }
  .h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  @container (min-width: 480px) {
    .h1 {
      font-size: 1.75em;
    }
  }
  @container (min-width: 900px) {
    .h1 {
      font-size: 2em;
    }
  }
  .sm {
    font-size: 0.90625em;
    line-height: 1.46;
  }
  .xs {
    font-size: max(0.8125em, 12px);
    line-height: 1.42;
  }
  .mut {
    color: var(--_ink-2);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
  .flip {
    transform: scaleX(var(--_flip, 1));
  }
  :focus {
    outline: none;
  }
  /* The ring stands on a gap in the ground's own colour, so that one of the two shows on whatever lies behind. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /*
   * Over what each element says of its lines: the letters of such languages stand higher and hang lower, and most are joined.
   * Firefox carries a direction into a shadow root within another, and no language.
   */
  :is(:lang(ur), :lang(ar), :dir(rtl):not(:lang(en))) {
    line-height: var(--_lines, 1.5) !important;
    letter-spacing: 0 !important;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
