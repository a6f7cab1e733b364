import { build } from 'esbuild';

import type { tryAddresses, tryTexts } from '../testing/payload-page.js';
import type { Guest } from './guest.js';
import { SCRIPT } from './host-page.js';
import { expect, test } from './test.js';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path d="M0 0h8v5H0z"/></svg>';

/** A page with the widget's script, and with the one that tries what an owner may write. */
async function open(guest: Guest): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/testing/payload-page.ts'], bundle: true, write: false, format: 'iife', globalName: 'payloads', target: 'es2022', logLevel: 'error',
  });
  const svg = { body: PICTURE, type: 'image/svg+xml' };
  await guest.open({
    body: `<main></main>${SCRIPT}<script src="/payloads.js" defer></script>`, files: { '/payloads.js': outputFiles[0]?.text ?? '', '/a.svg': svg, '/b.svg': svg, '/book': svg, '/favicon.ico': svg },
  });
}

interface Tools {
  readonly tryTexts: typeof tryTexts;
  readonly tryAddresses: typeof tryAddresses;
}

test.describe('whatever an owner writes', () => {
  test.setTimeout(300_000);

  test('C13, C15, C16: every bad text in every field stands there as text, makes no element and runs no script', async ({ guest }) => {
    await open(guest);
    const { tried, places, faults } = await guest.evaluate(() => (globalThis as unknown as { payloads: Tools }).payloads.tryTexts());
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(250);
    expect(places).toBeGreaterThanOrEqual(9);
    expect(await guest.troubles()).toEqual([]);
  });

  test('C12, C14: every bad address in every field becomes no link and no picture', async ({ guest }) => {
    await open(guest);
    const { tried, places, faults } = await guest.evaluate(() => (globalThis as unknown as { payloads: Tools }).payloads.tryAddresses());
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(60);
    expect(places).toBeGreaterThanOrEqual(6);
    expect(await guest.troubles()).toEqual([]);
    expect(guest.site.paths.filter((path) => /evil|a\.example|passwd/.test(path))).toEqual([]);
  });
});
