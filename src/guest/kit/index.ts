/** What a test does inside a page. Bundled to one text and sent with each call, so that nothing of it stays on the page. */
export { inText } from './in-text.js';
export { emptyStores, hostState } from './host.js';
export { illegible } from './legible.js';
export { activate, charts, focus, links, notes, screen, spotOf, words } from './visit.js';
export { boxes, direction, drawings, inks, shown, textSize } from './measure.js';
export { isDefined, place, ready, trail, witnessed } from './page.js';
export { chosen, marks, typed } from './secrets.js';
