import { css } from 'lit';

/** Buttons (`button p`, `s`, `t`), chips, notes and segments. */
export const controlStyles = css`
  .button,
  .chip {
    appearance: none;
    margin: 0;
    font: inherit;
    cursor: pointer;
    text-align: center;
    text-decoration: none;
    touch-action: manipulation;
    transition:
      background-color 0.14s ease-out,
      border-color 0.14s ease-out,
      color 0.14s ease-out;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_u) * 2);
    min-block-size: calc(44px * var(--_scale, 1));
    padding: calc(var(--_u) * 2.25) calc(var(--_u) * 4.5);
    border: 1px solid transparent;
    border-radius: var(--_r);
    font-weight: 600;
    line-height: 1.25;
  }
  .button.p {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.s {
    background: var(--_surface);
    color: var(--_ink);
    border-color: var(--_line-2);
  }
  .button.t {
    background: none;
    color: var(--_accent);
    padding-inline: calc(var(--_u) * 2);
  }
  .button.p:active {
    background: var(--_accent-hover);
    box-shadow: inset 0 0 0 100px rgb(0 0 0 / 0.1);
  }
  .button.s:active,
  .button.t:active,
  .chip:active {
    background: var(--_sunk);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: calc(44px * var(--_scale, 1));
    padding: 4px 11px;
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_r) * 10);
    background: var(--_surface);
    color: var(--_ink);
    font-size: max(0.875em, 12px);
    line-height: 1.25;
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_ink-3);
  }
  .chip.on {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  @media (hover: hover) {
    .button.p:hover:not(:active) {
      background: var(--_accent-hover);
    }
    .button.s:hover:not(:active) {
      background: var(--_ground);
      border-color: var(--_ink-2);
    }
    .button.t:hover:not(:active) {
      background: var(--_accent-soft);
    }
    .chip:hover:not(.on, :active) {
      background: var(--_ground);
      border-color: var(--_ink-2);
    }
  }
  .note {
    --_note: var(--_ink-2);
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 2px 12px;
    padding: calc(var(--_u) * 3.5) calc(var(--_u) * 4);
    border-radius: var(--_r);
    background: var(--_note-soft, var(--_ground));
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .note > .icon {
    inline-size: 22px;
    block-size: 22px;
    color: var(--_note);
  }
  .note > div {
    display: grid;
    gap: 4px;
  }
  .note.ok {
    --_note: var(--_ok);
    --_note-soft: var(--_ok-soft);
  }
  .note.ask {
    --_note: var(--_ask);
    --_note-soft: var(--_ask-soft);
  }
  .note.hold {
    --_note: var(--_hold);
    --_note-soft: var(--_hold-soft);
  }
  .note.err {
    --_note: var(--_err);
    --_note-soft: var(--_err-soft);
  }
  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    overflow: hidden;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
  }
  .segments > button {
    appearance: none;
    margin: 0;
    min-block-size: calc(44px * var(--_scale, 1));
    padding: 6px;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-size: 0.90625em;
    line-height: 1.25;
    cursor: pointer;
  }
  .segments > button:first-child {
    border-inline-start: 0;
  }
  .segments > button[aria-pressed='true'],
  .segments > button[aria-checked='true'],
  .segments > button[aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .segments > button:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .chip.on,
    .segments > button[aria-pressed='true'],
    .segments > button[aria-checked='true'],
    .segments > button[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .note,
    .button {
      border: 1px solid currentcolor;
    }
  }
`;
