import type { Spoil } from './spoil.js';

const OWN_BOX = 'all: initial !important;\n    display: block !important;';
/** The visitor is on another page: the widget is gone, or goes while it is asked. */
const LEFT = /no widget 0 on the page|most likely because of a navigation/;

/** Faults in what keeps the looks of a page out, and the widget's own in. */
export const styleSpoils: readonly Spoil[] = [
  { name: 'a box that a page may make a word of its line', caughtBy: 'H1: ', find: OWN_BOX, by: '    all: initial;\n    display: block;', tells: 'Received: "inline"' },
  { name: 'a look that a page may set', caughtBy: 'H2', find: 'all: initial !important;', by: 'all: initial;', tells: 'Tab never comes to the first concern' },
  { name: 'a look that is handed down', caughtBy: 'H3', find: 'all: initial !important;', by: '', tells: 'meets body' },
  { name: 'text that counts from the page\'s size', caughtBy: 'H4', find: 'calc(16px * var(--_scale))', by: 'calc(1rem * var(--_scale))', tells: 'first screen: 10px high' },
  { name: 'a style sheet that is given to the page', caughtBy: 'H5', find: 'root.adoptedStyleSheets = this.constructor', by: 'document.adoptedStyleSheets = root.adoptedStyleSheets = this.constructor', tells: 'the page: look' },
  { name: 'a box that a page may hide when it is empty', caughtBy: 'H6', find: OWN_BOX, by: 'all: initial;\n    display: block;', tells: 'the first screen is there' },
  { name: 'a press that follows the link around it', caughtBy: 'H7: in a link', find: '.some((element) => element.matches?.(ACTS))) event.preventDefault();', by: '.some((element) => element.matches?.(ACTS))) return;', tells: LEFT },
  { name: 'a press that sends the form around it', caughtBy: 'H7: in a button', find: '.host.closest("a, button")', by: '.host.closest("a")', tells: LEFT },
  { name: 'no width of its own', caughtBy: 'H7: in a cell', find: 'contain-intrinsic-inline-size: 270px;', by: '', tells: 'the widget is 2 by' },
  { name: 'a width that does not fill the room', caughtBy: 'H8: in a column of centred boxes', find: '    inline-size: 100% !important;', by: '    inline-size: auto !important;', tells: 'the widget is 700 px wide' },
  { name: 'a widget that is seen where its part of the page is not', caughtBy: 'H9: in a popup', find: 'visibility: inherit !important;', by: '', tells: 'Received: "result"' },
  { name: 'tables in the page\'s colour', caughtBy: 'H10', find: '/* In quirks mode a table takes its colour from the page. */\n    color: inherit;', by: '', tells: 'became td rgb(128, 0, 0)' },
  { name: 'colours that are near once they are turned round', caughtBy: 'H42: under', find: 'background: var(--_accent);\n    color: var(--_on-accent);\n  }\n  .button.s', by: 'background: #808080;\n    color: #000;\n  }\n  .button.s', tells: 'rgb(0, 0, 0) on its surface' },
  { name: 'no ground of its own', caughtBy: 'H42: beside', find: 'background: var(--_surface);\n    border: 1px solid var(--_line);\n    border-radius: var(--_r-l);', by: 'border: 1px solid var(--_line);', tells: 'rgb(23, 33, 30) on its surface' },
  { name: 'no room above what has the focus', caughtBy: 'H55', find: 'scroll-margin-block: 130px 24px;', by: '', tells: 'Expected: >= 120' },
];
