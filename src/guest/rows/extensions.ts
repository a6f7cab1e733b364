import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { onPage } from './on-page.js';

const body = `${SCRIPT}<h1>A clinic</h1><p>Welcome.</p>${WIDGET}<p><textarea rows="2"></textarea></p>`;

/** Turns light into dark and keeps the hues, for all that is painted; pictures back again. */
const INVERTER = '<style>html { filter: invert(1) hue-rotate(180deg); background: #fff; } img, video, picture { filter: invert(1) hue-rotate(180deg); }</style>';

/** Rules that an extension adds for every page, stronger than the page's own. */
const RULES = `
  :root, html { color-scheme: dark !important; background-color: #181a1b !important; }
  *, *::before, *::after { border-color: #736b5e !important; text-shadow: none !important; transition: none !important; }
  html, body, div, p, section, form, label, h1, treatment-explorer { color: #e8e6e3 !important; background-color: #181a1b !important; background-image: none !important; }
  button, input, textarea, select { color: #e8e6e3 !important; background-color: #181a1b !important; border: 1px solid #736b5e !important; }
  a, a * { color: #3391ff !important; }
  [data-darkreader-inline-bgcolor] { background-color: var(--darkreader-inline-bgcolor) !important; }
  [data-darkreader-inline-color] { color: var(--darkreader-inline-color) !important; }
  [data-gramm], [data-lastpass-icon-root] { outline: 1px solid #e8e6e3 !important; }`;

/** An extension that darkens, one that checks grammar, one that fills in passwords: each marks what it has seen, fields first, at every focus. */
const EXTENSIONS = `<script>(() => {
  const set = (element, marks) => { for (const name in marks) element.setAttribute(name, marks[name]); };
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
  const onPage = () => {
    set(document.documentElement, { 'data-darkreader-mode': 'dynamic', 'data-darkreader-scheme': 'dark', 'data-darkreader-proxy-injected': 'true' });
    set(document.body, { 'data-new-gr-c-s-check-loaded': '14.1', 'data-gr-ext-installed': '', 'data-lastpass-root': '' });
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--override';
    style.textContent = ${JSON.stringify(RULES)};
    document.head.append(style);
  };
  const inWidget = () => {
    const widget = document.querySelector('treatment-explorer');
    set(widget, { 'data-gramm': 'false', 'data-gramm_editor': 'false', 'data-lastpass-icon-root': '', 'data-darkreader-inline-bgcolor': '', 'data-darkreader-inline-color': '', spellcheck: 'false' });
    widget.style.setProperty('--darkreader-inline-bgcolor', '#181a1b');
    widget.style.setProperty('--darkreader-inline-color', '#e8e6e3');
    const marked = inside(widget.shadowRoot ?? widget).filter((element) => element.matches('input, textarea, button'));
    for (const field of marked) set(field, { 'data-gramm': 'true', 'data-gramm_id': '1', 'data-lastpass-icon-added': 'true', 'data-lpignore': 'true', 'data-darkreader-inline-color': '' });
    window.marked = Math.max(window.marked, marked.length);
  };
  window.marked = 0;
  document.addEventListener('DOMContentLoaded', () => { onPage(); inWidget(); });
  document.addEventListener('focusin', inWidget, true);
})();</script>`;

/** What the extensions of a visitor do to every page. */
export const extensionRows: readonly Row[] = [
  onPage('H42', 'under an extension that turns all colours round, words stay legible', { head: INVERTER, body }, {
    then: async (guest) => {
      expect(await guest.evaluate(() => getComputedStyle(document.documentElement).filter)).toContain('invert(1)');
    },
  }),
  onPage('H42', 'beside extensions that add rules to the page, and attributes to it, to the widget and to its fields, words stay legible', { head: EXTENSIONS, body }, {
    then: async (guest) => {
      expect(await guest.evaluate(() => (window as unknown as { marked: number }).marked), 'controls that were marked at one time').toBeGreaterThan(10);
      expect(await guest.evaluate(() => document.querySelector('treatment-explorer')?.getAttribute('data-gramm'))).toBe('false');
    },
  }),
];
