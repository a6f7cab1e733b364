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

test('H39: of 100 widgets on a page each is its own: answers, names and ids stay apart, sheets are shared', async ({ guest }) => {
  test.setTimeout(240_000);
  await openLife(guest);
  // Step by step, so that no step takes a slow machine too long.
  const sheets = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = Array.from({ length: 100 }, () => life.mount());
    await life.task();
    return { ofFirst: life.sheets(widgets[0] as HTMLElement).size, ofAll: new Set(widgets.flatMap((widget) => [...life.sheets(widget)])).size };
  });
  await guest.evaluate(async () => {
    for (const widget of document.querySelectorAll('treatment-explorer')) {
      widget.setAttribute('advance', 'manual');
      (widget as ReturnType<typeof window.life.mount>).start('face');
    }
    await window.life.task();
  });
  const chosen = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = [...document.querySelectorAll('treatment-explorer')];
    widgets.forEach((widget, index) => { life.choose(widget, index % 5); });
    await life.task();
    return widgets.map((widget) => life.seen(widget).chosen);
  });
  const found = await guest.evaluate(async () => {
    const { life } = window;
    const widgets = [...document.querySelectorAll('treatment-explorer')];
    for (const widget of widgets) life.press(widget, 'Continue');
    await life.task();
    const names = widgets.map((widget) => widget.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label'));
    return {
      names: new Set(names).size, ids: document.querySelectorAll('[id], [name]:not(meta)').length,
      second: widgets.map((widget) => life.seen(widget)),
    };
  });
  expect(sheets.ofAll).toBe(sheets.ofFirst);
  expect(chosen.map(({ length }) => length)).toEqual(Array.from({ length: 100 }, () => 1));
  expect(new Set(chosen.slice(0, 5).flat()).size).toBe(5);
  chosen.forEach((names, index) => expect(names).toEqual(chosen[index % 5]));
  expect({ names: found.names, ids: found.ids }).toEqual({ names: 100, ids: 0 });
  for (const { heading, isDressed } of found.second) expect({ hasHeading: heading !== '', isDressed }).toEqual({ hasHeading: true, isDressed: true });
  expect(await guest.troubles()).toEqual([]);
});
