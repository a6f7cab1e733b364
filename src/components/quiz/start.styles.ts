import { css } from 'lit';

export const startStyles = css`
  :host {
    display: grid;
    grid-template-rows: 1fr auto;
  }
  .start {
    display: grid;
    align-content: start;
    gap: calc(var(--_u) * 6);
    padding: calc(var(--_u) * 5) calc(var(--_u) * 4);
  }
  .stack {
    display: grid;
    gap: calc(var(--_u) * 3);
    align-content: start;
  }
  .lead {
    color: var(--_ink-2);
    max-inline-size: 62ch;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
  }
  .facts li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .facts .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    color: var(--_ink-3);
  }
  .concerns {
    display: grid;
    gap: calc(var(--_u) * 2.5);
  }
  .concern {
    appearance: none;
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: calc(var(--_u) * 4);
    align-items: center;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      border-color 0.14s ease-out,
      background-color 0.14s ease-out;
  }
  .art {
    display: grid;
    place-items: center;
    align-self: stretch;
    padding: calc(var(--_u) * 2);
    background: var(--_ground);
    transition: background-color 0.14s ease-out;
  }
  .picture {
    inline-size: 84px;
    block-size: 84px;
  }
  .text {
    display: grid;
    gap: 2px;
    padding-block: calc(var(--_u) * 3);
    padding-inline-end: calc(var(--_u) * 3);
  }
  .name {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 1.125em;
    font-weight: 600;
  }
  .name .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_accent);
  }
  .line {
    color: var(--_ink-2);
    font-size: 0.90625em;
    line-height: 1.42;
  }
  .sessions {
    margin-block-start: 4px;
    color: var(--_ink-3);
    font-size: max(0.8125em, 12px);
  }
  @media (hover: hover) {
    .concern:hover {
      border-color: var(--_accent);
    }
    .concern:hover .art {
      background: var(--_accent-soft);
    }
  }
  .concern:active {
    background: var(--_sunk);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_u) * 5);
    font-size: 0.90625em;
    line-height: 1.46;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-block-size: calc(44px * var(--_scale, 1));
    border-radius: var(--_r-s);
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    max-inline-size: 62ch;
    padding-block-end: calc(var(--_u) * 2.5);
    color: var(--_ink-2);
  }
  @container (min-width: 480px) {
    .start {
      padding: calc(var(--_u) * 7);
    }
  }
  @container (min-width: 600px) {
    .concerns {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .concern {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      align-content: start;
    }
    .art {
      padding: calc(var(--_u) * 5) 0;
      border-block-end: 1px solid var(--_line);
    }
    .picture {
      inline-size: 124px;
      block-size: 124px;
    }
    .text {
      padding: calc(var(--_u) * 3.5) calc(var(--_u) * 4) calc(var(--_u) * 4);
    }
  }
  @container (min-width: 900px) {
    .start {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
      gap: calc(var(--_u) * 12);
    }
    .facts {
      display: grid;
      gap: 8px;
      margin-block-start: 6px;
    }
    .picture {
      inline-size: 132px;
      block-size: 132px;
    }
  }
`;
