import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT, WIDGET } from '../host-page.js';
import { MOOTOOLS_LIKE } from '../libraries/mootools.js';
import { pollution } from '../libraries/pollution.js';
import { PROTOTYPE_LIKE } from '../libraries/prototype.js';
import { METADATA_LIKE, RECORDER_LIKE, ZONE_LIKE } from '../libraries/wrappers.js';
import type { Row } from '../row.js';
import { expect } from '../test.js';
import { onPage } from './on-page.js';

/** A page that loads a library first, in a file of its own, and says hello with it. */
const withLibrary = (name: string, text: string, widget = WIDGET): HostPage => ({
  head: `<script src="/js/${name}.js"></script>`,
  body: `${SCRIPT}<h1 id="title">A clinic</h1><p>Welcome.</p>${widget}`,
  files: { [`/js/${name}.js`]: text },
});
const JSON_CHILD = '<script type="application/json">{"clinicName": "A clinic", "prices": {"face": {"low": 7000, "high": 18000}}}</script>';
const SET_UP = `<treatment-explorer advance="manual" currency="PKR" book-url="https://clinic.example/book">${JSON_CHILD}</treatment-explorer>`;

/** What the page's own wrappers still hold for the widget: a listener outside it, a timer, a frame. */
const held = (guest: Guest): Promise<readonly string[]> => guest.evaluate(() => {
  interface Held { readonly listeners: Map<object, Set<{ readonly type: string }>>; readonly timers: Set<{ readonly name: string }> }
  const { listeners, timers } = (window as unknown as Record<symbol, Held>)[Symbol.for('held')] as Held;
  const left: string[] = [];
  for (const [target, tasks] of listeners) {
    // What stands on the widget's own elements goes with them.
    if (target instanceof Node && target !== document && target !== document.body && target !== document.documentElement) continue;
    for (const { type } of tasks) left.push(`${Object.prototype.toString.call(target)} ${type}`);
  }
  for (const { name } of timers) left.push(name);
  return left.sort();
});

/** A page that has given members to every object, names of settings and of answers among them. */
const polluted = (id: string, title: string, isHidden: boolean): Row => onPage(id, title, withLibrary('pollution', pollution(isHidden), SET_UP), {
  then: async (guest) => {
    const read = await guest.evaluate(() => (window as unknown as Record<symbol, readonly string[]>)[Symbol.for('polluted')]);
    expect(read).toEqual([]);
    expect(guest.site.strangers).toEqual([]);
    expect(await guest.ask('words')).not.toContain('Polluted');
  },
});

export const libraryRows: readonly Row[] = [
  onPage('H13', 'with Prototype.js on the page every part and every chart stands', withLibrary('prototype', PROTOTYPE_LIKE, SET_UP)),
  onPage('H14', 'with MooTools on the page every part and every chart stands', withLibrary('mootools', MOOTOOLS_LIKE, SET_UP)),
  polluted('H15', 'what a page leaves on Object.prototype is never read and never asked for', false),
  polluted('H15', 'what a page leaves on Object.prototype out of sight is no answer either: never read', true),
  onPage('H16', 'with zone.js on the page, what was added is gone when the widget is', withLibrary('zone', ZONE_LIKE), {
    then: async (guest) => {
      await guest.evaluate(() => document.querySelector('treatment-explorer')?.remove());
      let left: readonly string[] = [];
      await guest.until('nothing is left of it', async () => {
        // WebKit's driver keeps a timer of its own on the page for each question: another one for the next.
        const before = await held(guest);
        left = (await held(guest)).filter((one) => before.includes(one));
        return left.length === 0;
      }).catch(() => expect(left).toEqual([]));
    },
  }),
  onPage('H16', 'with a session recorder on the page it works, and is recorded as it is', withLibrary('recorder', RECORDER_LIKE), {
    then: async (guest) => {
      const seen = await guest.evaluate(() => (window as unknown as Record<symbol, readonly string[]>)[Symbol.for('recorded')] ?? []);
      expect(seen.length, 'what the recorder has seen').toBeGreaterThan(0);
      expect(seen, 'requests').not.toContain('fetch');
    },
  }),
  onPage('H16', 'with reflect-metadata on the page, nothing of the widget is handed to it', withLibrary('metadata', METADATA_LIKE), {
    then: async (guest) => {
      expect(await guest.evaluate(() => (window as unknown as Record<symbol, readonly string[]>)[Symbol.for('decorated')])).toEqual([]);
    },
  }),
];
