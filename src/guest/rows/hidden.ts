import type { Guest } from '../guest.js';
import { SCRIPT, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { Visitor } from '../visitor.js';
import { onPage } from './on-page.js';
import { chartsAreSharp } from './places.js';

/** Adds a rule to the page's sheet, so that the document itself reads as before. */
const style = (guest: Guest, rule: string): Promise<void> => guest.evaluate((text) => {
  const [sheet] = document.styleSheets;
  sheet?.insertRule(text, sheet.cssRules.length);
}, rule);

/** The page's own script shows the part once the page is there, after the widget has begun in it. */
const shownLater = (css: string, rule: string): string =>
  `<style>${css}</style><script>addEventListener('load', () => document.styleSheets[0].insertRule('${rule}', document.styleSheets[0].cssRules.length));</script>`;

export const hiddenRows: readonly Row[] = [
  onPage('H9', 'in a tab that is shown later, each chart is drawn at the size it has when it is first seen', {
    head: shownLater('#tab { display: none; width: 600px; }', '#tab { display: block; }'),
    body: `${SCRIPT}<h1>A clinic</h1><div id="tab">${WIDGET}</div>`,
  }, {
    then: async (guest) => {
      await chartsAreSharp(guest);
      await style(guest, '#tab { display: none; }');
      // The charts are made anew where nothing has a size.
      await guest.evaluate(() => document.querySelector('#tab')?.append(document.querySelector('treatment-explorer') ?? ''));
      expect(await guest.ask('drawings')).toEqual([]);
      await style(guest, '#tab { display: block; width: 420px; }');
      await new Visitor(guest).seeCharts();
      await guest.until('the charts have their size', async () => (await guest.ask('drawings')).every(({ width, pixelsAcross, density }) => Math.abs(pixelsAcross - width * density) <= 1));
      await chartsAreSharp(guest);
    },
  }),
  onPage('H9', 'in a popup it is seen while the popup is, and no longer', {
    head: shownLater('#popup { visibility: hidden; }', '#popup { visibility: visible; }'),
    body: `${SCRIPT}<h1>A clinic</h1><div id="popup">${WIDGET}</div>`,
  }, {
    then: async (guest) => {
      await style(guest, '#popup { visibility: hidden; }');
      expect((await guest.ask('screen')).kind).toBe('nothing');
    },
  }),
];
