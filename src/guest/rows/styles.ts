import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { onPage } from './on-page.js';

const article = (widget: string): string => `${SCRIPT}<h1>A clinic</h1><p>Welcome to <a href="/about">our clinic</a>.</p>${widget}<p>Open every day.</p>`;
const styled = (css: string): string => `<style>${css}</style>`;

/** Everything a reset can take from an element, and everything it can put on one. */
const RESET = `body *, body *::before, body *::after {
  display: inline !important; float: left !important; position: absolute !important; width: 12px !important; height: 12px !important;
  min-width: 9px !important; max-width: 40px !important; max-height: 20px !important; margin: -20px !important; padding: 60px !important;
  border: 9px dotted #fff !important; font: italic 7px/5px cursive !important; color: #fff !important; background: #fff !important;
  opacity: 0.1 !important; transform: rotate(3deg) scale(0.2) !important; overflow: hidden !important; visibility: hidden !important;
  z-index: -1 !important; clip-path: circle(5px) !important; filter: blur(4px) !important; pointer-events: none !important;
  animation: turn 1s infinite !important; transition: all 1s !important; content-visibility: hidden !important; zoom: 0.5 !important;
} @keyframes turn { to { transform: rotate(360deg); } }`;

/** What an element hands down to all within it. */
const HANDED_DOWN = `main {
  color: transparent; -webkit-text-fill-color: transparent; -webkit-text-stroke: 1px #fff; text-shadow: 0 0 9px #000;
  font-size: 8px; font-style: italic; font-variant: small-caps; line-height: 2px; letter-spacing: 0.5em; word-spacing: 3em;
  white-space: pre; word-break: break-all; text-indent: -9999px; text-transform: uppercase; text-align: justify; text-align-last: right;
  pointer-events: none; cursor: none; user-select: none; -webkit-user-select: none; list-style: square inside; quotes: "x" "y";
  border-collapse: collapse; border-spacing: 30px; caption-side: bottom; empty-cells: hide; hyphens: auto; tab-size: 40;
  -webkit-text-security: disc; color-scheme: dark; direction: rtl;
} main::first-letter { font-size: 90px; float: left; } main::first-line { font-size: 60px; }`;

/** A theme of a shop: every control and every usual class has its rule, and important ones. */
const THEME = `button, input, label, legend, fieldset, canvas, svg, figure, table, details, summary, dialog, section, h1, h2, h3, p, a, ul, li {
  display: none !important; margin: 40px !important; padding: 40px !important; font-size: 40px !important; }
canvas { width: 10px !important; height: 10px !important; } svg { fill: red !important; }
.card, .step, .button, .button.p, .content, .frame, .chip, .icon, .h1, .h2, .option, .label, .vh, .mut, .sm, .xs, .section, .head, .on, .text {
  position: fixed !important; inset: 0 !important; background: red !important; font-size: 5px !important; }`;
const OUR_NAMES = ['frame content', 'h1', 'button p', 'chip on', 'vh', 'mut sm', 'calm', 'icon flip', 'section head']
  .map((names) => `<div class="${names}">A piece of the page</div>`).join('');

const PLAIN_TEXT = 16;
const plainText = async (size: Promise<number>): Promise<void> => expect(await size, 'size of plain text in px').toBe(PLAIN_TEXT);

export const styleRows: readonly Row[] = [
  onPage('H1', 'a page that takes every style from everything takes none from the widget', {
    head: styled('body *, body *::before, body *::after { all: unset; }'), body: article(WIDGET),
  }, {
    then: async (guest) => {
      expect(await guest.evaluate(() => getComputedStyle(document.querySelector('treatment-explorer') as Element).display)).toBe('block');
      expect((await guest.ask('place')).height).toBeGreaterThan(200);
    },
  }),
  onPage('H2', 'important rules for everything do not reach the widget', { head: styled(RESET), body: article(WIDGET) }, {
    then: async (guest) => {
      const room = await guest.evaluate(() => document.documentElement.clientWidth);
      const { width, left } = await guest.ask('place');
      expect({ width, left }).toEqual({ width: room - 16, left: 8 });
    },
  }),
  onPage('H3', 'nothing that a page hands down makes the widget illegible', { head: styled(HANDED_DOWN), body: article(`<main>${WIDGET}</main>`) }, {
    then: (guest) => plainText(guest.ask('textSize')),
  }),
  ...['62.5%', '5px'].map((size) => onPage('H4', `text has its own size on a page that counts from ${size}`, {
    head: styled(`html { font-size: ${size}; } body { font-size: 1.6rem; }`), body: article(WIDGET),
  }, { then: (guest) => plainText(guest.ask('textSize')) })),
  onPage('H5', 'a theme for every control and every usual class stays outside, and no class of ours reaches the page', {
    head: styled(THEME), body: `${SCRIPT}<main>${OUR_NAMES}${WIDGET}</main>`,
  }),
  onPage('H6', 'a page that hides what is empty, or not yet known, shows the widget', {
    head: styled('.entry-content :empty, treatment-explorer:empty { display: none !important; } :not(:defined) { visibility: hidden; }'),
    body: `${SCRIPT}<div class="entry-content"><p>Welcome.</p><p></p>${WIDGET}</div>`,
  }),
];
