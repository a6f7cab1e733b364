import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './browsers.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium. Run: npm run setup');

export default defineConfig({
  testDir: '../src/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../.cache/e2e',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: 30_000,
  reporter: process.env.CI ? [['line'], ['junit', { outputFile: '../.cache/e2e.xml' }]] : 'line',
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', maxDiffPixels: 0 } },
  use: {
    baseURL: 'http://127.0.0.1:4173',
    viewport: { width: 800, height: 600 },
    deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'Asia/Karachi', colorScheme: 'light', reducedMotion: 'reduce',
    launchOptions: { executablePath, args: chromiumFlags },
  },
  webServer: {
    command: 'node .config/serve.mjs 4173', cwd: '..',
    url: 'http://127.0.0.1:4173/demo/index.html', reuseExistingServer: false, timeout: 20_000,
  },
});
