import { readFile } from 'node:fs/promises';

import type { Guest } from '../guest.js';
import { SCRIPT, SCRIPT_PATH, WIDGET } from '../host-page.js';
import type { Row } from '../row.js';
import { type Allowances, standsOn } from '../standing.js';
import { Visitor } from '../visitor.js';
import { calmOf, staysCalm, WITH_CHILDREN } from './fallback.js';
import { onPage } from './on-page.js';

const OLDER_PATH = '/older/treatment-explorer.js';
const OLDER = '0.0.9';

const WAYS: readonly (readonly [how: string, head: string, body: string])[] = [
  ['in the head, at once', `<script src="${SCRIPT_PATH}"></script>`, WIDGET],
  ['async', `<script src="${SCRIPT_PATH}" async></script>`, WIDGET],
  ['with defer', '', `${SCRIPT}${WIDGET}`],
  ['as a module', '', `<script src="${SCRIPT_PATH}" type="module"></script>${WIDGET}`],
  ['written by document.write', '', `<script>document.write('<script src="${SCRIPT_PATH}"></' + 'script>')</script>${WIDGET}`],
  ['at the end of the body', '', `${WIDGET}<script src="${SCRIPT_PATH}"></script>`],
];

/** Adds the script to a page that has been read to its end, and waits for the first screen. */
async function comesLate(guest: Guest): Promise<void> {
  await guest.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    document.body.append(script);
  }, SCRIPT_PATH);
}

/** The widget's script as an earlier version of the package: the same but for its number, since a fresh clone holds no other. */
async function olderScript(script?: string): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return (script ?? await readFile(`.${SCRIPT_PATH}`, 'utf8')).replaceAll(`"${version}"`, `"${OLDER}"`);
}

const withScript = (script?: string): Allowances => (script === undefined ? {} : { script });

/** Ways in which the script comes, comes twice, comes late or never comes. */
export const loadingRows: readonly Row[] = [
  ...WAYS.map(([how, head, body]) => onPage('H29', `the script ${how}`, { head, body })),
  onPage('H30', 'the script twice under one address and once under another starts one widget', {
    body: `${SCRIPT}${SCRIPT}${WIDGET}<script src="${SCRIPT_PATH}?ver=2"></script>`,
  }),
  {
    id: 'H31',
    title: 'of two versions the first stays, both are named in one warning, and its events go on',
    run: async (guest, script) => {
      await standsOn(guest, {
        body: `<script src="${OLDER_PATH}"></script>${SCRIPT}${WIDGET}<script src="${SCRIPT_PATH}?again" defer></script>`,
        files: { [OLDER_PATH]: await olderScript(script) },
      }, { ...withScript(script), warnings: [/TX-LOAD-001.*0\.0\.9.*\d\.\d\.\d/] });
      const { events } = await guest.ask('witnessed');
      const names = events.map(({ name }) => name);
      if (names.filter((name) => name === 'tx-ready').length !== 1 || !names.includes('tx-result')) throw new Error(`events: ${names.join(', ')}`);
    },
  },
  {
    id: 'H32',
    title: 'an element with attributes and properties that were there before the script takes both over',
    run: async (guest, script) => {
      const early = '<script>Object.assign(document.querySelector("treatment-explorer"), { clinicName: "Early clinic", prices: "9000", currency: "PKR", whatsapp: "+923000000000" })</script>';
      await standsOn(guest, { body: `<treatment-explorer advance="manual"></treatment-explorer>${early}${SCRIPT}` }, withScript(script));
      const words = await guest.ask('words');
      if (!words.includes('Early clinic') || !words.includes('Rs')) throw new Error('what was set before is not on the screen');
      await guest.evaluate(() => void Object.assign(document.querySelector('treatment-explorer') ?? {}, { clinicName: 'Late clinic' }));
      await guest.until('a property set after counts too', async () => (await guest.ask('words')).includes('Late clinic'));
    },
  },
  {
    id: 'H33',
    title: 'while the script has not come yet, the words inside the widget are seen; when it comes, the widget takes their place',
    run: async (guest, script) => {
      await guest.open({ body: `${SCRIPT}${WITH_CHILDREN}`, files: { [SCRIPT_PATH]: { hangs: true } } }, { waits: false });
      await guest.until('the page is drawn', () => guest.evaluate(() => document.querySelector('treatment-explorer a') !== null));
      await staysCalm(guest);
      await guest.open({ body: WITH_CHILDREN.replace(' concern="face"', '') }, script === undefined ? {} : { script });
      await staysCalm(guest);
      await comesLate(guest);
      await new Visitor(guest).visit();
      if ((await calmOf(guest)).seen) throw new Error('the words inside the widget are seen beside it');
    },
  },
  {
    id: 'H33',
    title: 'where the script is not there, or an error page comes in its place, the words inside the widget stay',
    run: async (guest, script) => {
      for (const answer of [{ status: 404, body: 'Not found', type: 'text/html' }, { status: 503, body: '' }]) {
        await guest.open({ body: `${SCRIPT}${WITH_CHILDREN}`, ...(script === undefined ? { files: { [SCRIPT_PATH]: answer } } : {}) }, script === undefined ? {} : { script });
        await staysCalm(guest, [], /Failed to load|404|503|MIME|Loading failed|refused/i);
      }
    },
  },
  {
    id: 'H33',
    title: 'where a blocker or a policy keeps the script away, the words inside the widget stay',
    run: async (guest, script) => {
      await guest.open({
        body: `<script src="${guest.site.elsewhere}${SCRIPT_PATH}" defer></script>${WITH_CHILDREN}`,
        headers: { 'content-security-policy': "script-src 'self'" },
      }, script === undefined ? {} : { script });
      await staysCalm(guest, [], /script-src/i);
    },
  },
  {
    id: 'H34',
    title: 'where the file is not the one the page has a checksum of, it does not run, and the words inside the widget stay',
    run: async (guest, script) => {
      const wrong = `sha384-${'A'.repeat(64)}`;
      await guest.open({ body: `<script src="${SCRIPT_PATH}" integrity="${wrong}" crossorigin defer></script>${WITH_CHILDREN}` }, script === undefined ? {} : { script });
      await staysCalm(guest, [], /integrity|digest|hash/i);
      if (await guest.ask('isDefined')) throw new Error('a file with another checksum has run');
    },
  },
];
