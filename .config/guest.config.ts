import { defineConfig } from '@playwright/test';

import type { EngineName } from '../src/guest/engines/engine.js';

/** `PART=spoiled` runs the faults alone, `PART=rows` all the rest: two runs of about the same length, that may go side by side. */
const part = process.env['PART'] ?? 'all';
const SPOILED = '**/spoiled.guest.ts';
const engines = (process.env['BROWSERS'] ?? 'chromium').split(',') as EngineName[];

/** Tests in three engines that the tests drive themselves: Playwright runs them, and opens no browser of its own. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '../src/guest',
  testMatch: part === 'spoiled' ? SPOILED : '**/*.guest.ts',
  // Two runs of different engines may go side by side.
  outputDir: `../.cache/guest-${engines.join('-')}-${part}`,
  forbidOnly: Boolean(process.env['CI']),
  workers: 1,
  // A question that a page never answers, since it is just being left, costs 25 s by itself.
  timeout: 150_000,
  reporter: './closing-reporter.mjs',
  projects: engines.map((engineName) => ({
    name: engineName, use: { engineName },
    // One engine is enough to prove that a check can fail.
    ...(engineName === 'chromium' && part !== 'rows' ? {} : { testIgnore: SPOILED }),
  })),
});
