import { css } from 'lit';

/** Sections of the result: space, heads, lists and cards. */
export const sectionStyles = css`
  :host {
    min-inline-size: 0;
  }
  .pad,
  .section {
    padding: calc(var(--_u) * 7) calc(var(--_u) * 4);
  }
  .pad {
    padding-block: calc(var(--_u) * 5);
  }
  .section {
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: grid;
    gap: 3px;
    margin-block-end: calc(var(--_u) * 4.5);
  }
  .stack {
    display: grid;
    gap: calc(var(--_u) * 3);
    align-content: start;
    justify-items: start;
  }
  .stack > * {
    max-inline-size: 100%;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
    align-items: center;
  }
  .text {
    max-inline-size: 62ch;
  }
  .columns {
    display: grid;
    gap: calc(var(--_u) * 6);
  }
  .signs {
    display: grid;
    gap: 8px;
  }
  .signs > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 66ch;
    font-size: 0.9375em;
    line-height: 1.46;
  }
  .signs .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  .note ul {
    display: grid;
    gap: 2px;
  }
  .note li {
    position: relative;
    padding-inline-start: 16px;
  }
  .note li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.62em;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentcolor;
    opacity: 0.7;
  }
  .cards {
    display: grid;
    gap: 14px;
  }
  .card {
    display: grid;
    gap: 10px;
    align-content: start;
    padding: 16px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  @container (min-width: 480px) {
    .pad,
    .section {
      padding: calc(var(--_u) * 7);
    }
    .cards {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (min-width: 600px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
`;

/** The verdict's label, and the scale of all three. */
export const verdictTagStyles = css`
  .tag {
    --_tone: var(--_ink-2);
    --_tone-soft: var(--_ground);
    display: inline-flex;
    gap: 9px;
    align-items: center;
    justify-self: start;
    padding-block: 6px;
    padding-inline: 8px 14px;
    border-radius: calc(var(--_r) * 10);
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .tag .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .tag.ok,
  .scale .ok {
    --_tone: var(--_ok);
    --_tone-soft: var(--_ok-soft);
  }
  .tag.ask,
  .scale .ask {
    --_tone: var(--_ask);
    --_tone-soft: var(--_ask-soft);
  }
  .tag.hold,
  .scale .hold {
    --_tone: var(--_hold);
    --_tone-soft: var(--_hold-soft);
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 0;
    align-items: center;
    color: var(--_ink-3);
    font-size: 0.8125em;
  }
  .scale span {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .scale i {
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_line-2);
    border-radius: 50%;
  }
  .scale u {
    inline-size: 12px;
    block-size: 1.5px;
    margin-inline: 6px;
    background: var(--_line);
  }
  .scale .on {
    color: var(--_tone);
    font-weight: 600;
  }
  .scale .on i {
    border-color: var(--_tone);
    background: var(--_tone);
    box-shadow: 0 0 0 3px var(--_tone-soft);
  }
  @container (min-width: 600px) {
    .scale u {
      inline-size: 26px;
      margin-inline: 9px;
    }
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid currentcolor;
    }
    .scale .on i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
