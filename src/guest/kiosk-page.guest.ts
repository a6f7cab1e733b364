import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Guest } from './guest.js';
import { expect, test } from './test.js';

/** One step of a visitor of a kiosk, by whatever stands on the screen; says what was pressed, or `result`. */
function stepOn(): string {
  const all: Element[] = [];
  const gather = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document);
  const shown = all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.getClientRects().length > 0);
  if (shown.some((one) => one.getAttribute('role') === 'tab')) return 'result';
  const button = (text: string) => shown.find((one) => one instanceof HTMLButtonElement && one.innerText.trim().startsWith(text));
  const inputs = all.filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);
  const more = button('More');
  if (more && getComputedStyle(more).visibility === 'visible') { more.click(); return 'More'; }
  const chosen = inputs.find(({ type, value }) => type === 'checkbox' && value === 'none') ?? inputs.filter(({ type }) => type === 'radio')[1];
  if (chosen && !chosen.checked) { chosen.click(); return 'an answer'; }
  const on = button('Touch to start') ?? button('Continue') ?? button('Face');
  on?.click();
  return on?.innerText ?? 'nothing';
}

/** From the pictures to the result, and back to the pictures. */
async function visit(guest: Guest): Promise<void> {
  await guest.until('the pictures', () => guest.evaluate(() => Boolean(document.querySelector('treatment-explorer')?.shadowRoot?.querySelector('tx-kiosk'))));
  await guest.until('a result', async () => await guest.evaluate(stepOn) === 'result');
  await guest.evaluate(() => (document.querySelector('treatment-explorer') as HTMLElement & { reset(): void }).reset());
}

test('the kiosk page, opened as a file, leads to a result', async ({ guest }) => {
  await guest.engine.go(pathToFileURL(resolve('dist/kiosk/index.html')).href);
  await visit(guest);
  expect(guest.engine.told).toEqual([]);
});

test('the kiosk page, opened once, opens again when the site is gone', async ({ guest }) => {
  const { engine, site } = guest;
  const address = `${site.origin}/dist/kiosk/index.html`;
  await engine.go(address);
  await guest.until('the page is kept', () => guest.evaluate(() => navigator.serviceWorker.controller !== null));
  site.files = Object.fromEntries(['', 'index.html', 'kiosk.css', 'kiosk.js', 'settings.js', 'sw.js', 'treatment-explorer.js', 'treatment-explorer.ur.js', 'treatment-explorer.ar.js']
    .map((file) => [`/dist/kiosk/${file}`, { status: 503, body: 'gone' }]));
  await guest.evaluate(() => Object.assign(window, { isFirst: true }) && true);
  await engine.go(`${address}?again`);
  await guest.until('the page is opened again', () => guest.evaluate(() => document.readyState === 'complete' && !('isFirst' in window)));
  await visit(guest);
  await guest.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  site.files = {};
  expect(guest.engine.told).toEqual([]);
});
