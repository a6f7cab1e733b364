import { css } from 'lit';

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
    font-size: max(0.8125em, 12px);
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
    margin-inline: 6px -1px;
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
      margin-inline: 9px 2px;
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
