import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT, WIDGET } from '../host-page.js';
import type { Box } from '../kit/measure.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';
import { expect } from '../test.js';
import { Visitor } from '../visitor.js';
import { unlike } from './on-page.js';

/** The widget on a page, as it stands on the first screen, on the first question and in the result. */
interface Seen {
  readonly boxes: readonly Box[];
  readonly inks: readonly string[];
}
/** Drawings are left out: each follows its room in a time of its own (H8, H9). */
const look = async (guest: Guest): Promise<Seen> => ({ boxes: (await guest.ask('boxes')).filter(({ what }) => what !== 'canvas'), inks: await guest.ask('inks') });

async function walk(guest: Guest, page: HostPage, script?: string): Promise<readonly Seen[]> {
  await guest.open(page, script === undefined ? {} : { script });
  const visitor = new Visitor(guest);
  await visitor.waitForStart();
  const first = await look(guest);
  await visitor.visit();
  // Tables have rules of their own in the quirks of a browser.
  for (let open = 0; await guest.ask('activate', 'button', 'Show as a table'); open += 1) {
    await guest.until('the table is open', async () => (await guest.ask('shown', 'table')) > open);
  }
  expect(await guest.ask('shown', 'table'), 'tables').toBeGreaterThan(1);
  return [first, await look(guest)];
}

const NEAR_PX = 2;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR_PX;
const textOf = ({ what, left, top, width, height }: Box): string => `${what} ${left} ${top} ${width} ${height}`;

/** Boxes that do not stand where the control's do. */
function moved(control: readonly Box[], now: readonly Box[]): readonly string[] {
  const aligned = now.map((box, index) => {
    const at = control[index];
    const same = at && at.what === box.what && isNear(at.left, box.left) && isNear(at.top, box.top) && isNear(at.width, box.width) && isNear(at.height, box.height);
    return same ? textOf(at) : textOf(box);
  });
  return unlike(control.map(textOf), aligned);
}

/** A page on which the widget has the same layout and the same ink as on another. */
function sameAs(id: string, title: string, page: HostPage, control: HostPage, direction = 'ltr'): Row {
  return {
    id,
    title,
    run: async (guest, script) => {
      await standsOn(guest, page, script === undefined ? {} : { script });
      const wanted = await walk(guest, control, script);
      const found = await walk(guest, page, script);
      expect(await guest.ask('direction')).toBe(direction);
      for (const [index, { boxes, inks }] of found.entries()) {
        expect(moved(wanted[index]?.boxes ?? [], boxes), 'moved').toEqual([]);
        expect(unlike(wanted[index]?.inks ?? [], inks), 'in another ink').toEqual([]);
      }
    },
  };
}

const dark = WIDGET.replace('<treatment-explorer', '<treatment-explorer scheme="dark"');
const before = (widget: string): string => `<body bgcolor="#ffffcc" text="#800000"><center><font face="serif" size="1" color="red"><table width="100%"><tr><td><h1>A clinic</h1></td></tr></table>${widget}</font></center>`;
const quirky = (widget: string): HostPage => ({ doctype: '', body: `${SCRIPT}${before(widget)}` });
const standard = (widget: string): HostPage => ({ head: '<style>body { font-family: serif; }</style>', body: `${SCRIPT}<h1>A clinic</h1>${widget}` });

const ARABIC = (widget: string): string => `${SCRIPT}<script defer src="/lang/ar.js"></script><main></main><template>${widget}</template>`;
const LANGUAGE_FILE = `customElements.get('treatment-explorer')?.addLanguage({ lang: 'ar', dir: 'rtl', words: {} });
document.querySelector('main').append(document.querySelector('template').content.cloneNode(true));`;
const arabic = (html: string): HostPage => ({
  html, body: ARABIC(WIDGET.replace('<treatment-explorer', '<treatment-explorer lang="ar"')), files: { '/lang/ar.js': LANGUAGE_FILE },
});

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>{{witness}}<title>A clinic</title></head>
<body><h1>A clinic</h1><treatment-explorer currency="PKR"><a href="/ask">Ask the clinic</a></treatment-explorer>
<script src="/dist/treatment-explorer.js"></script></body></html>`;

/** A document that no template can be made in. */
const xhtml: Row = {
  id: 'H11',
  title: 'an XHTML page shows a sentence and what the page has put there, and its owner hears why, once',
  run: async (guest, script) => {
    const page: HostPage = { whole: XHTML, type: 'application/xhtml+xml' };
    await guest.open(page, { script: '' });
    const { dom } = await guest.ask('hostState');
    await guest.open(page, script === undefined ? {} : { script });
    await guest.until('there is a sentence', async () => (await guest.ask('words')).length > 20);
    const { warnings } = await guest.ask('witnessed');
    expect(warnings.filter((warning) => warning.includes('application/xhtml+xml'))).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(await guest.troubles()).toEqual([]);
    expect((await guest.ask('hostState')).dom).toEqual(dom);
    const link = await guest.evaluate(() => document.querySelector('treatment-explorer a')?.getBoundingClientRect().height ?? 0);
    expect(link, 'height of the clinic\'s own link').toBeGreaterThan(8);
  },
};

export const documentRows: readonly Row[] = [
  sameAs('H10', 'on a page in quirks mode, in centre and font elements, the layout is that of any page', quirky(WIDGET), standard(WIDGET)),
  sameAs('H10', 'a dark widget on a page in quirks mode keeps its own ink in tables', quirky(dark), standard(dark)),
  xhtml,
  sameAs('H12', 'an English widget on a page that runs right to left runs left to right', { html: 'lang="ar" dir="rtl"', ...standard(WIDGET) }, standard(WIDGET)),
  sameAs('H12', 'a widget that runs right to left does so on a page that does not', arabic('lang="en"'), arabic('lang="ar" dir="rtl"'), 'rtl'),
];
