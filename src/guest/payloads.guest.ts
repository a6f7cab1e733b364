import { build } from 'esbuild';

import type { tryAddresses, tryTexts } from '../testing/payload-page.js';
import { BAD_TEXTS, BAD_URLS } from '../testing/payloads.js';
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

/** So many at a time that the slowest engine answers in time. */
const SLICE = 32;

/** Tries all of a list, slice by slice. */
async function tryAll(guest: Guest, tool: keyof Tools, all: number): Promise<{ readonly tried: number; readonly places: number }> {
  await open(guest);
  let tried = 0;
  let places = Infinity;
  for (let from = 0; from < all; from += SLICE) {
    const slice = await guest.evaluate((name: keyof Tools, first: number, size: number) => (globalThis as unknown as { payloads: Tools }).payloads[name](first, size), tool, from, SLICE);
    expect(slice.faults).toEqual([]);
    tried += slice.tried;
    places = Math.min(places, slice.places);
  }
  expect(await guest.troubles()).toEqual([]);
  return { tried, places };
}

test.describe('whatever an owner writes', () => {
  test.setTimeout(300_000);

  test('C13, C15, C16: every bad text in every field stands there as text, makes no element and runs no script', async ({ guest }) => {
    const { tried, places } = await tryAll(guest, 'tryTexts', BAD_TEXTS.length);
    expect(tried).toBe(BAD_TEXTS.length);
    expect(places).toBeGreaterThanOrEqual(9);
  });

  test('C12, C14: every bad address in every field becomes no link and no picture', async ({ guest }) => {
    const { tried, places } = await tryAll(guest, 'tryAddresses', BAD_URLS.length);
    expect(tried).toBe(BAD_URLS.length);
    expect(places).toBeGreaterThanOrEqual(6);
    expect(guest.site.paths.filter((path) => /evil|a\.example|passwd/.test(path))).toEqual([]);
  });
});
