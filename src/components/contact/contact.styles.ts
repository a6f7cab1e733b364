import { css } from 'lit';

/** The form to the clinic: fields, the exact text, sentences to agree to. */
export const contactStyles = css`
  :host {
    inline-size: 100%;
  }
  .contact,
  form,
  .stack,
  .exact,
  .additions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .contact,
  form {
    gap: calc(var(--_u) * 4.5);
  }
  .contact {
    margin-block-start: calc(var(--_u) * 3);
    padding: calc(var(--_u) * 5) calc(var(--_u) * 4);
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  /* As much as what comes with the reply needs besides the text. */
  .waits {
    padding-block-end: 30em;
  }
  .stack {
    gap: calc(var(--_u) * 4);
  }
  .exact {
    gap: calc(var(--_u) * 2);
  }
  .head {
    display: grid;
    gap: 3px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
    align-items: center;
  }
  .between {
    justify-content: space-between;
  }
  .between .row {
    gap: 0;
    margin-inline-start: calc(var(--_u) * -2);
  }
  .between .button {
    font-size: 0.90625em;
  }
  .close {
    justify-self: start;
    margin-inline-start: calc(var(--_u) * -2);
  }
  .pair {
    display: grid;
    gap: 14px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .field {
    display: grid;
    gap: 5px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .field label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .field label .mut {
    font-weight: 400;
  }
  .field input,
  textarea {
    appearance: none;
    inline-size: 100%;
    margin: 0;
    padding: 10px 13px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  .field input {
    min-block-size: calc(46px * var(--_scale, 1));
  }
  textarea {
    font-size: 0.9375em;
    line-height: 1.5;
    resize: vertical;
  }
  .field input[aria-invalid],
  textarea[aria-invalid] {
    border-color: var(--_err);
    box-shadow: inset 0 0 0 1px var(--_err);
  }
  .hint {
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
    line-height: 1.42;
  }
  .fault {
    display: flex;
    gap: 7px;
    color: var(--_err);
    font-size: max(0.875em, 12px);
    font-weight: 600;
    line-height: 1.42;
  }
  .fault .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.1em;
  }
  .msg {
    max-inline-size: 100%;
    padding: 12px 16px;
    border-inline-start: 3px solid var(--_accent);
    border-start-end-radius: var(--_r);
    border-end-end-radius: var(--_r);
    background: var(--_ground);
    font-size: 0.9375em;
    line-height: 1.5;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .agree {
    display: grid;
    gap: 2px;
    padding: 6px 16px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .agree.wrong {
    border-color: var(--_err);
    box-shadow: inset 0 0 0 1px var(--_err);
  }
  .agree .fault {
    padding-block-start: 8px;
  }
  .agree > p:last-child {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
  }
  .tick,
  .switch {
    display: grid;
    gap: 12px;
    align-items: start;
    min-block-size: calc(44px * var(--_scale, 1));
    padding-block: 10px;
    font-size: 0.9375em;
    line-height: 1.46;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tick {
    grid-template-columns: 22px minmax(0, 1fr);
  }
  .item ~ .item {
    border-block-start: 1px solid var(--_line);
  }
  .switch {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .switch input {
    order: 1;
  }
  .tick input,
  .switch input {
    appearance: none;
    position: relative;
    margin: 0;
    border: 1.5px solid var(--_line-2);
    background: var(--_surface);
    cursor: inherit;
  }
  .tick input {
    inline-size: 22px;
    block-size: 22px;
    border-radius: 6px;
  }
  .tick input[aria-invalid] {
    border-color: var(--_err);
  }
  .switch input {
    inline-size: 44px;
    block-size: 26px;
    border-radius: 13px;
  }
  .switch input::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 17px;
    block-size: 17px;
    border-radius: 50%;
    background: var(--_line-2);
  }
  .tick input:checked,
  .switch input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch input:checked::after {
    inset-inline-start: 21px;
    background: var(--_on-accent);
  }
  .tick input:checked::after {
    content: '';
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 3.5px;
    inline-size: 11px;
    block-size: 6px;
    border: solid var(--_on-accent);
    border-width: 0 0 2.25px 2.25px;
    transform: rotate(-45deg);
  }
  .spin {
    inline-size: 18px;
    block-size: 18px;
    border: 2.5px solid currentcolor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .button[aria-disabled='true'] {
    cursor: default;
  }
  @container (min-width: 480px) {
    .contact {
      padding: calc(var(--_u) * 6);
    }
    .waits {
      padding-block-end: 21em;
    }
  }
  @media (forced-colors: active) {
    .tick input,
    .switch input,
    .msg {
      border-color: CanvasText;
    }
    .tick input:checked,
    .switch input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
