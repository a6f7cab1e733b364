import { css } from 'lit';

export const answersStyles = css`
  .answers {
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: calc(var(--_r-l) - 1px);
    border-start-end-radius: calc(var(--_r-l) - 1px);
    background: var(--_ground);
  }
  .chips {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .title {
    margin-inline-end: 4px;
    white-space: nowrap;
  }
  /* Words for screen readers stay with their chip, also where the row scrolls. */
  .chip {
    position: relative;
  }
  .chip.open {
    border-style: dashed;
  }
  .chip.confirm {
    border-color: var(--_ask);
    background: var(--_ask-soft);
    color: var(--_ask);
  }
  .chip.off {
    border-style: dashed;
    background: none;
    color: var(--_ink-2);
    cursor: default;
  }
  .panel {
    display: grid;
    gap: calc(var(--_u) * 2);
    margin-block-start: 10px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    animation: open 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .dropped {
    margin-block-start: 8px;
    color: var(--_ink-2);
  }
  .changed {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: calc(var(--_u) * 2) calc(var(--_u) * 4);
    border-block-end: 1px solid var(--_accent-band);
    background: var(--_accent-soft);
    font-size: 0.9375em;
    line-height: 1.46;
    animation: open 0.18s cubic-bezier(0.2, 0, 0, 1);
  }
  .changed p {
    display: flex;
    flex: 1 1 16em;
    gap: 10px;
    align-items: flex-start;
    font-weight: 600;
  }
  .changed .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .button.small {
    min-inline-size: 44px;
    min-block-size: calc(44px * var(--_scale));
    padding-block: calc(var(--_u) * 1.5);
    padding-inline: calc(var(--_u) * 3);
    font-size: 0.90625em;
  }
  @keyframes open {
    from {
      opacity: 0;
    }
  }
  @container (max-width: 479px) {
    .answers {
      padding-block: calc(var(--_u) * 2);
    }
    .title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .chips {
      flex-wrap: nowrap;
      margin-inline: calc(var(--_u) * -4);
      padding: 4px calc(var(--_u) * 4);
      overflow-x: auto;
      scrollbar-width: none;
    }
    .chips > li {
      flex: none;
    }
    .changed p {
      flex-basis: 12em;
    }
  }
  @container (min-width: 480px) {
    .answers,
    .changed {
      padding-inline: calc(var(--_u) * 7);
    }
  }
`;
