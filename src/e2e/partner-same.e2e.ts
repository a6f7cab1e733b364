import { build } from 'esbuild';

import { ALL_GOALS } from '../model/answers.js';
import { HEALTH, type tellBoth } from '../testing/partner-page.js';
import { SCRIPT } from './owner.js';
import { expect, test } from './support.js';

/** Those to whom a clinic may be shown at all, on some of their goals. */
const MAY_CONTACT = ['discuss', 'ask first'];

async function partnerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/testing/partner-page.ts'], bundle: true, write: false, format: 'iife', globalName: 'partner', target: 'es2022', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

test.describe('a page that may be paid and one that is not', () => {
  for (const health of Object.keys(HEALTH) as (keyof typeof HEALTH)[]) {
    test(`tell the same in the same order of every goal, opened to its end: ${health}`, async ({ host, page }) => {
      test.setTimeout(300_000);
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      await host.open(`<main></main>${SCRIPT}`);
      await page.addScriptTag({ content: await partnerScript() });
      const pairs = await page.evaluate((health) => (globalThis as unknown as { partner: { tellBoth: typeof tellBoth } }).partner.tellBoth(health), health);
      expect(pairs.map(([{ goal }]) => goal)).toEqual([...ALL_GOALS]);
      for (const [without, with_] of pairs) {
        expect(with_.words, with_.goal).toEqual(without.words);
        expect(with_.words.length, with_.goal).toBeGreaterThan(60);
        expect(with_.summary, with_.goal).toBe(without.summary);
        // Not now, under 18 and an open age: no way to a clinic, whoever pays. Elsewhere the line comes first.
        expect(without.met.includes('line'), without.goal).toBe(false);
        if (!MAY_CONTACT.includes(health)) expect([without.met, with_.met], with_.goal).toEqual([[], []]);
        else if (without.met.length === 0) expect(with_.met, with_.goal).toEqual([]);
        else expect(with_.met.slice(0, 2), with_.goal).toEqual(['line', 'link']);
      }
      const reached = pairs.filter(([, { met }]) => met.includes('link'));
      expect(reached.length > 10, 'goals that lead to a clinic').toBe(MAY_CONTACT.includes(health));
    });
  }
});
