import { css } from 'lit';

export const pagesStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    min-block-size: 0;
    block-size: 100%;
  }
  .room {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    /* Where each piece begins is worked out in px: a row of the grid is one of them. */
    grid-auto-rows: 1px;
    gap: 0 28px;
    align-content: start;
    align-items: start;
    min-block-size: 0;
    overflow: clip;
    /* A ring of the focus, and a mark at the edge of a chart, are seen whole. */
    overflow-clip-margin: 12px;
  }
  :host([tall]) .room {
    overflow: hidden auto;
    touch-action: pan-y;
  }
  .room.off {
    visibility: hidden;
  }
  .room,
  .index {
    grid-area: 1 / 1;
  }
  .index {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: 12px;
    align-content: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .index .button {
    inline-size: 100%;
    block-size: 100%;
    justify-content: flex-start;
    font-size: 0.8em;
    line-height: 1.25;
    text-align: start;
  }
  .middle {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: center;
  }
  ::slotted([data-off]) {
    display: none !important;
  }
  .nav {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 12px;
    align-items: center;
    /* 12 px, and what letters may reach over their line. */
    margin-block-start: 14px;
  }
  .nav > :first-child {
    justify-self: start;
  }
  .nav > :last-child {
    justify-self: end;
  }
  :host([whole]) .nav {
    display: none;
  }
  .button {
    min-inline-size: 64px;
  }
  .gone {
    visibility: hidden;
  }
  .of {
    color: var(--_ink-2);
    font-size: 0.875em;
    white-space: nowrap;
  }
  :host([inline]) {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    column-gap: 12px;
  }
  :host([inline][whole]) {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([inline]) .room {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  :host([inline]) .nav {
    grid-template-columns: auto auto;
    margin: 0;
  }
  :host([inline]) .middle {
    display: contents;
  }
  :host([inline]) .of,
  :host([inline]) .button span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([inline][whole]) .nav {
    display: none;
  }
`;
