// npm run check:wordpress [-- part-of-a-title …]: the plugin in a real WordPress, which it fetches and starts by itself.
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

import { chromiumFlags, findChromium } from './browsers.mjs';
import { needPrograms } from './wordpress/need.mjs';
import { startSite } from './wordpress/site.mjs';
import { tests } from './wordpress/tests/index.mjs';

const filters = process.argv.slice(2);
const wanted = tests.filter(({ title, isSetUp }) => isSetUp || filters.length === 0 || filters.some((part) => title.includes(part)));

/** The whole machinery, whatever becomes of a test. */
async function withSite(work) {
  for (const program of ['.config/setup.mjs', '.config/wordpress.mjs']) {
    if (spawnSync(process.execPath, [program], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) throw new Error(`${program} failed`);
  }
  needPrograms();
  const site = await startSite();
  try {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
    try {
      await work({ ...site, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
  }
}

const counted = { passed: 0, failed: 0 };
await withSite(async (site) => {
  for (const { title, run, isSetUp = false } of wanted) {
    try {
      await run(site);
      counted.passed += 1;
      console.log(`✓ ${title}`);
    } catch (error) {
      counted.failed += 1;
      console.error(`FAILED ${title}\n${error.stack ?? error}`);
      if (isSetUp) break;
    }
  }
});
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 || counted.passed === 0 ? 1 : 0;
