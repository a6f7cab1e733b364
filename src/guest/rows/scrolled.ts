import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { Visitor } from '../visitor.js';

const HEADER_PX = 120;
const HEADER = `<header style="position: fixed; inset: 0 0 auto; z-index: 9; height: ${HEADER_PX}px; background: gold">A clinic</header>`;
const ROOM = '<style>body { margin: 0; } main { padding-block: 300px 1500px; }</style>';
/** The document itself never scrolls: a box in it does. */
const LOCKED = '<style>html, body { height: 100%; overflow: hidden; } #scroller { height: 100%; overflow: auto; }</style>';

/** What has the focus in the widget: where its edges are in the window, and how high that is. */
const focusAt = (guest: Guest): Promise<{ readonly tag: string; readonly top: number; readonly bottom: number; readonly room: number }> => guest.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { top, bottom } = (element ?? document.body).getBoundingClientRect();
  return { tag: element?.localName ?? '', top, bottom, room: innerHeight };
});

/** Scrolls so that the heading of the question stands under the header. */
const hideHeading = (guest: Guest): Promise<void> => guest.evaluate(() => {
  const heading = (root: ParentNode): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const found = /^h[1-6]$/.test(element.localName) ? element : element.shadowRoot && heading(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const top = heading(document.querySelector('treatment-explorer')?.shadowRoot ?? document)?.getBoundingClientRect().top ?? 0;
  (document.querySelector('#scroller') ?? window).scrollBy({ top: top - 40, behavior: 'instant' });
});

async function staysClear(guest: Guest, page: HostPage, script?: string): Promise<void> {
  await guest.open({ ...page, files: { '/favicon.ico': { status: 204 } } }, script === undefined ? {} : { script });
  const visitor = new Visitor(guest);
  await visitor.waitForStart();
  await guest.tap('button', 'Face');
  for (let asked = 0; asked < 3; asked += 1) {
    await guest.until('a question is there', async () => (await guest.ask('screen')).kind === 'single');
    const { heading } = await guest.ask('screen');
    await guest.ask('activate', 'radio', '', 1);
    await hideHeading(guest);
    await guest.ask('activate', 'button', 'Continue');
    await guest.until(`"${heading}" is answered`, async () => (await guest.ask('screen')).heading !== heading);
    await guest.until('a heading has the focus', async () => /^h[1-6]$/.test((await focusAt(guest)).tag));
    const { top, bottom, room } = await focusAt(guest);
    expect(top, `after “${heading}”`).toBeGreaterThanOrEqual(HEADER_PX);
    expect(bottom, `after “${heading}”`).toBeLessThanOrEqual(room);
  }
  expect(await guest.troubles()).toEqual([]);
}

export const scrolledRows: readonly Row[] = [
  {
    id: 'H55', title: 'under a header that stays, the heading that has the focus after each question stands clear of it',
    run: (guest, script) => staysClear(guest, { head: ROOM, body: `${HEADER}${SCRIPT}<main>${WIDGET}</main>` }, script),
  },
  {
    id: 'H55', title: 'on a page whose scrolling is locked, in a box that scrolls under a header, the heading that has the focus stands clear of it',
    run: async (guest, script) => {
      await staysClear(guest, { head: ROOM + LOCKED, body: `${HEADER}${SCRIPT}<div id="scroller"><main>${WIDGET}</main></div>` }, script);
      expect((await guest.ask('place')).scrolled, 'the document is scrolled by').toBe(0);
    },
  },
];
