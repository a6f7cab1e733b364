import { readFile } from 'node:fs/promises';

import { SCRIPT, SCRIPT_PATH } from './host-page.js';
import { openLife } from './life/open.js';
import { expect, test } from './test.js';

const NOW = `<script src="${SCRIPT_PATH}"></script>`;
const TAG = '<treatment-explorer></treatment-explorer>';

/** Makes a widget in every way a page has, into the place where its script stands. */
const MAKE = `
  const home = document.body.appendChild(document.createElement('section'));
  const elsewhere = document.implementation.createHTMLDocument('');
  elsewhere.body.innerHTML = '${TAG}${TAG}';
  const template = document.createElement('template');
  template.innerHTML = '${TAG}';
  const first = document.createElement('treatment-explorer');
  home.append(first, first.cloneNode(true));
  home.append(document.importNode(elsewhere.body.firstChild, true), document.adoptNode(elsewhere.body.lastChild));
  home.append(template.content.cloneNode(true), document.importNode(template.content, true));
  home.insertAdjacentHTML('beforeend', '${TAG}');
  const inner = document.createElement('div');
  inner.innerHTML = '${TAG}';
  home.append(inner, document.createRange().createContextualFragment('${TAG}'));
  document.write('${TAG}');
`;

test('H35: made in any way there is, before the script or after it, a widget comes to its first screen', async ({ guest }) => {
  const make = '<script src="/make.js"></script>';
  await openLife(guest, { body: `${make}${TAG}${NOW}${TAG}${make}`, files: { '/make.js': `(() => { ${MAKE} })();` } });
  const looks = await guest.evaluate(() => [...document.querySelectorAll('treatment-explorer')].map((widget) => window.life.seen(widget)));
  expect(looks).toHaveLength(2 * 10 + 2);
  for (const { heading, isDressed } of looks) expect({ heading, isDressed }).toEqual({ heading: looks[0]?.heading, isDressed: true });
  expect(looks[0]?.heading).not.toBe('');
  expect(await guest.troubles()).toEqual([]);
});

test('H32: what a page sets on the element before the script is there is taken over', async ({ guest }) => {
  await openLife(guest, { body: `<main>${TAG}</main>` }, undefined);
  await guest.evaluate((path) => {
    const widget = document.querySelector('treatment-explorer') as HTMLElement & { goal: string; config: unknown };
    widget.goal = 'hair-early';
    widget.config = { advance: 'manual' };
    widget.setAttribute('currency', 'PKR');
    document.head.append(Object.assign(document.createElement('script'), { src: path }));
  }, SCRIPT_PATH);
  await guest.until('a question is there', async () => (await guest.ask('screen')).kind === 'single');
  const own = await guest.evaluate(() => {
    const widget = document.querySelector('treatment-explorer') as HTMLElement & { goal: string; currency: string };
    return { goal: widget.goal, currency: widget.currency, hidesTheSetter: Object.hasOwn(widget, 'goal') };
  });
  expect(own).toEqual({ goal: 'hair-early', currency: 'PKR', hidesTheSetter: false });
  expect(await guest.troubles()).toEqual([]);
});

test('H30: the script on the page twice, from one address or two, starts once', async ({ guest }) => {
  const again = `<script src="${SCRIPT_PATH}?again" defer></script>`;
  await openLife(guest, { body: `${SCRIPT}${SCRIPT}<main>${TAG}</main>${again}` });
  await guest.until('the first screen is there', async () => (await guest.ask('screen')).kind === 'first');
  const { warnings } = await guest.ask('witnessed');
  expect(await guest.evaluate(() => document.querySelectorAll('treatment-explorer').length)).toBe(1);
  expect(warnings).toEqual([]);
  expect(await guest.troubles()).toEqual([]);
});

test('H31: of two versions the first stays, and both are named once', async ({ guest }) => {
  const script = await readFile('dist/treatment-explorer.js', 'utf8');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const body = `<script src="/older.js"></script>${SCRIPT}<script src="${SCRIPT_PATH}?again" defer></script><main>${TAG}</main>`;
  await openLife(guest, { body, files: { '/older.js': script.replaceAll(`"${version}"`, '"0.0.9"') } });
  await guest.until('the first screen is there', async () => (await guest.ask('screen')).kind === 'first');
  const { warnings, events } = await guest.ask('witnessed');
  expect(warnings).toEqual([expect.stringMatching(/TX-LOAD-001.*0\.0\.9.*\b/)]);
  expect(warnings[0]).toContain(version);
  expect(events.map(({ name }) => name)).toContain('tx-ready');
  expect(await guest.troubles()).toEqual([]);
});
