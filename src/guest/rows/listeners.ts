import type { Row } from '../row.js';
import { onPage } from './on-page.js';
import { typeQuote } from './result-acts.js';

const head = (script: string): { readonly head: string } => ({ head: `<script>${script}</script>` });

/** Keys of a page: letters jump, the space bar and the arrows scroll. Fields are left alone, but the widget does not look like one. */
const HOTKEYS = `document.addEventListener('keydown', function (event) {
  if (/^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable) return;
  if (event.key.length === 1 || /^Arrow|^Enter$/.test(event.key)) { event.preventDefault(); event.stopPropagation(); }
});
window.addEventListener('keyup', function (event) { if (event.key === ' ') event.preventDefault(); });`;

/** A page that guards its pictures and texts from being copied, and follows fingers of its own. */
const GUARDED = `for (const type of ['pointerdown', 'mousedown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu', 'copy'])
  window.addEventListener(type, function (event) { event.preventDefault(); event.stopPropagation(); }, { capture: true, passive: false });`;

/** A page that takes every press for itself before anybody else, as a router does that does not look what it is. */
const TAKES_CLICKS = `document.addEventListener('click', function (event) { event.preventDefault(); }, true);`;

/** Listeners of a page that are there first and take what is not theirs. */
export const listenerRows: readonly Row[] = [
  onPage('H54', 'where keys have a meaning to the page: typing and choosing go on, and the page does not hear what is typed', head(HOTKEYS), { then: (guest) => typeQuote(guest) }),
  onPage('H54', 'where presses are kept from doing what they do, so that nothing can be copied', head(GUARDED), { then: (guest) => typeQuote(guest) }),
  onPage('H54', 'where the page stops what a click does of itself: choosing goes on', head(TAKES_CLICKS)),
];

