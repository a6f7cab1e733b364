import { css } from 'lit';

/** An answer card. The input is the card: it carries border, ground and focus ring; all else lies on top of it. */
export const optionStyles = css`
  .option {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: calc(60px * var(--_scale, 1));
    touch-action: manipulation;
    cursor: pointer;
  }
  .option > :not(input) {
    position: relative;
    pointer-events: none;
  }
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    cursor: inherit;
    transition:
      background-color 0.14s ease-out,
      border-color 0.14s ease-out;
  }
  input:active {
    background: var(--_sunk);
  }
  input:checked {
    --_inner: inset 0 0 0 1px var(--_accent);
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: var(--_inner);
  }
  .invalid input {
    --_inner: inset 0 0 0 1px var(--_err);
    border-color: var(--_err);
    box-shadow: var(--_inner);
  }
  input:focus-visible {
    box-shadow: var(--_inner, 0 0), 0 0 0 2px var(--_surface);
  }
  @media (hover: hover) {
    input:hover:not(:checked, :active) {
      background: var(--_ground);
    }
    .answers:not(.invalid) input:hover:not(:checked, :active) {
      border-color: var(--_ink-2);
    }
  }
  .caption {
    display: flex;
    gap: calc(var(--_u) * 3);
    align-items: center;
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
  }
  .text {
    display: grid;
    gap: 0.15em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text b {
    line-height: 1.35;
  }
  .text span {
    color: var(--_ink-2);
    font-size: 0.90625em;
    line-height: 1.42;
  }
  .tick {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_line-2);
    border-radius: 50%;
    background: var(--_surface);
  }
  .tick::after {
    content: '';
    display: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .box {
    border-radius: 6px;
  }
  .box::after {
    inline-size: 11px;
    block-size: 6px;
    border: solid var(--_on-accent);
    border-width: 0 0 2.25px 2.25px;
    border-radius: 0;
    background: none;
    transform: translateY(-2px) rotate(-45deg);
  }
  input:checked ~ .caption .tick {
    border-color: var(--_accent);
  }
  input:checked ~ .caption .tick::after {
    display: block;
  }
  input:checked ~ .caption .box {
    background: var(--_accent);
  }
  .pic {
    grid-template-rows: auto 1fr;
    align-items: stretch;
  }
  .art {
    display: grid;
    place-items: center;
    margin: 1px 1px 0;
    padding-block: calc(var(--_u) * 3);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: calc(var(--_r) - 1px);
    border-start-end-radius: calc(var(--_r) - 1px);
    background: var(--_ground);
    color: var(--_ink);
  }
  input:checked ~ .art,
  .invalid .art {
    background: none;
  }
  input:checked ~ .art {
    border-color: transparent;
  }
  .picture {
    inline-size: 92px;
    block-size: 92px;
  }
  .pic .caption {
    gap: calc(var(--_u) * 2.5);
    padding: calc(var(--_u) * 2.5) calc(var(--_u) * 3);
  }
  @container (min-width: 480px) {
    .picture {
      inline-size: 108px;
      block-size: 108px;
    }
  }
  @media (forced-colors: active) {
    input:checked {
      outline: 2px solid Highlight;
    }
    input:focus-visible {
      outline: 4px solid Highlight;
    }
    .tick::after,
    input:checked ~ .caption .box {
      forced-color-adjust: none;
      background: Highlight;
    }
    .box::after {
      border-color: HighlightText;
      background: none;
    }
  }
`;
