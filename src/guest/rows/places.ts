import type { Guest } from '../guest.js';
import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { Visitor } from '../visitor.js';
import { onPage } from './on-page.js';

/** Every chart stands at the width it has, with as many pixels as the screen has there. */
export async function chartsAreSharp(guest: Guest): Promise<void> {
  const found = await guest.ask('drawings');
  expect(found.length, 'charts shown').toBeGreaterThan(0);
  for (const { width, height, pixelsAcross, pixelsDown, density } of found) {
    expect(Math.abs(pixelsAcross - width * density), `${pixelsAcross} pixels on ${width} px`).toBeLessThanOrEqual(1);
    expect(Math.abs(pixelsDown - height * density), `${pixelsDown} pixels on ${height} px`).toBeLessThanOrEqual(1);
  }
}

/** The widget takes this width, and its charts follow. */
async function fills(guest: Guest, width: number): Promise<void> {
  await guest.until(`the widget is ${width} px wide`, async () => Math.abs((await guest.ask('place')).width - width) < 1);
  await new Visitor(guest).seeCharts();
  await guest.until('the charts have followed', async () => (await guest.ask('drawings')).every(({ width: at, pixelsAcross, density }) => Math.abs(pixelsAcross - at * density) <= 1));
  await chartsAreSharp(guest);
}

const widen = (guest: Guest, width: string): Promise<void> => guest.evaluate((to) => {
  // A rule of a sheet, so that the page itself reads as before.
  document.styleSheets[0]?.insertRule(`#column { width: ${to} !important; }`, document.styleSheets[0].cssRules.length);
}, width);

/** A press on plain words of the widget, which does nothing in it, does nothing around it either. */
async function pressIsKept(guest: Guest): Promise<void> {
  await guest.evaluate(() => {
    addEventListener('click', ({ defaultPrevented }) => document.documentElement.setAttribute('data-kept', String(defaultPrevented)), { once: true });
  });
  await guest.tap('heading', '');
  await guest.until('the press has come to the page', async () => await guest.evaluate(() => document.documentElement.hasAttribute('data-kept')));
  expect(await guest.evaluate(() => document.documentElement.getAttribute('data-kept'))).toBe('true');
}

export const placeRows: readonly Row[] = [
  onPage('H7', 'an editor that wraps it in a paragraph and adds breaks changes nothing', {
    body: `${SCRIPT}<p>Welcome.<br />\n</p>\n<p>${WIDGET}<br />\n</p>\n<p><br /></p>`,
  }),
  onPage('H7', 'in a link, a press on the widget does not follow the link', {
    body: `${SCRIPT}<p>Welcome.</p><a href="/elsewhere">${WIDGET}</a>`,
  }, { then: pressIsKept }),
  onPage('H7', 'in a button of a form, a press on the widget does not send the form', {
    // The looks of a button in use are the browser's own: these are the same in every state.
    head: '<style>button { color: #000; background: #fff; border: 1px solid #999; }</style>',
    body: `${SCRIPT}<form action="/sent"><input name="q"><button>${WIDGET}</button></form>`,
  }, { then: pressIsKept }),
  onPage('H7', 'in a cell of a table that has no width of its own, it is wide enough to use', {
    body: `${SCRIPT}<table border="1"><tr><td>Menu</td><td>${WIDGET}</td></tr></table>`,
  }),
  onPage('H8', 'in a column of centred boxes and in a grid of its own widths it fills the room', {
    head: '<style>body { margin: 0; } main { display: flex; flex-direction: column; align-items: center; } div { display: grid; grid-template-columns: auto; width: 700px; place-items: center; }</style>',
    body: `${SCRIPT}<main><div>${WIDGET}</div></main>`,
  }, { then: (guest) => fills(guest, 700) }),
  onPage('H8', 'in a column without width that gets one later, and another, it fills each', {
    head: '<style>body { margin: 0; } #column { width: 0; }</style>', body: `${SCRIPT}<div id="column">${WIDGET}</div>`,
  }, {
    before: async (guest) => {
      await guest.until('it stands in no room', async () => (await guest.ask('place')).width === 0);
      await widen(guest, '360px');
    },
    then: async (guest) => {
      await fills(guest, 360);
      await widen(guest, '640px');
      await fills(guest, 640);
    },
  }),
];
