import { defineConfig } from '@playwright/test';

import { chromiumFlags, findChromium } from './browsers.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium. Run: npm run setup');

// No server: every page and file of a test is given by the test itself (src/e2e/support.ts), so nothing can be asked of
// any other host, and several runs on one machine do not meet.
export default defineConfig({
  testDir: '../src/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../.cache/e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: 30_000,
  reporter: './closing-reporter.mjs',
  use: {
    viewport: { width: 800, height: 600 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Asia/Karachi',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    launchOptions: { executablePath, args: chromiumFlags },
  },
});
