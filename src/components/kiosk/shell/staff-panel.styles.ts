import { css } from 'lit';

/** The panel lies over the whole screen: what can be set, and beside it how the device does. */
export const panelStyles = css`
  .panel {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    grid-template:
      'top top' auto
      'set facts' minmax(0, 1fr)
      'bottom bottom' auto / minmax(0, 4fr) minmax(0, 3fr);
    column-gap: 44px;
    background: var(--_surface);
  }
  .panel .button {
    min-block-size: 60px;
    min-inline-size: 64px;
  }
  .top {
    grid-area: top;
    display: flex;
    gap: 20px;
    align-items: center;
    min-block-size: 100px;
    padding-inline: 48px calc(48px + 10em);
  }
  .top .h1 {
    flex: 1;
    font-size: 1.5em;
  }
  .panel .shut {
    position: absolute;
    inset-block-start: 20px;
    inset-inline-end: 48px;
  }
  .rows {
    grid-area: set;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    padding-inline-start: 48px;
    overflow: auto;
    touch-action: pan-y;
  }
  .rows > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .rows .name {
    flex: 1 1 10em;
  }
  .rows b {
    display: block;
  }
  .rows > p {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    grid-area: facts;
    display: grid;
    gap: 20px;
    align-content: start;
    padding-inline-end: 48px;
    padding-block-end: 20px;
    overflow: auto;
    touch-action: pan-y;
  }
  .facts > div {
    display: grid;
    gap: 10px;
    padding: 20px;
    border-radius: var(--_r);
    background: var(--_ground);
  }
  .facts ul {
    display: grid;
    gap: 8px;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .facts li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
  }
  .bottom {
    grid-area: bottom;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 18px 48px;
    border-block-start: 1px solid var(--_line);
  }
  .bottom p {
    flex: 1;
  }
  @media (max-width: 860px), (orientation: portrait) {
    .panel {
      grid-template:
        'top' auto
        'facts' minmax(min(24cqb, 320px), auto)
        'set' minmax(0, 1fr)
        'bottom' auto / minmax(0, 1fr);
      row-gap: 20px;
    }
    .top {
      padding-inline: 48px;
    }
    .facts {
      padding: 0 48px;
    }
    .rows {
      padding-inline: 48px;
    }
    .rows > :first-child {
      margin-block-start: auto;
    }
    /* What closes stands within reach. */
    .panel .shut {
      position: static;
    }
    .bottom p {
      flex: 1 0 100%;
    }
    .bottom .clear {
      margin-inline-end: auto;
    }
  }
`;
