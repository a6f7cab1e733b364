import { build } from 'esbuild';

import type { Batch, fuzzBatch } from '../testing/fuzz-page.js';
import { SCRIPT } from './owner.js';
import { expect, test } from './support.js';

/** 1,000 in all, in tests of a size that a busy machine gets done. */
const PAGES = 250;
const TESTS = 4;
const AT_ONCE = 50;
/** The pages of one run are those of the next: the seeds of the batches are counted from here. */
const SEED = 20_261_122;

/** What makes and reads the pages, as a script for a page. */
async function fuzzScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/testing/fuzz-page.ts'], bundle: true, write: false, format: 'iife', globalName: 'fuzz', target: 'es2022', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

for (let part = 0; part < TESTS; part += 1) test(`C6, C8, C12, C13, C15, C16: set-ups ${part * PAGES + 1} to ${(part + 1) * PAGES} of all kinds come to a result without an error, an element made from text, or nonsense`, async ({ host, page }) => {
  test.setTimeout(600_000);
  await page.clock.setFixedTime('2026-11-22T09:00:00Z');
  await host.open(`<main></main>${SCRIPT}`);
  await page.addScriptTag({ content: await fuzzScript() });
  const sum = { mounted: 0, priced: 0, compared: 0 };
  for (let batch = part * PAGES / AT_ONCE; batch * AT_ONCE < (part + 1) * PAGES; batch += 1) {
    const { faults, ...counts }: Batch = await page.evaluate(({ seed, count }) => {
      const { fuzzBatch: run } = (globalThis as unknown as { fuzz: { fuzzBatch: typeof fuzzBatch } }).fuzz;
      return run(seed, count);
    }, { seed: SEED + batch, count: AT_ONCE });
    expect(faults.join('\n\n'), `batch ${batch}`).toBe('');
    for (const name of ['mounted', 'priced', 'compared'] as const) sum[name] += counts[name];
  }
  expect(sum.mounted).toBe(PAGES);
  // Most are compared with harmless words, and many show a cost: otherwise little was tried.
  expect(sum.compared).toBeGreaterThan(PAGES * 0.8);
  expect(sum.priced).toBeGreaterThan(PAGES * 0.05);
  expect(host.requests.filter((url) => !url.includes('/dist/'))).toEqual([]);
});
