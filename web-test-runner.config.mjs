import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import { bundledTests } from './.config/bundled-tests.mjs';
import { chromiumFlags, findChromium, findFirefox, hasWebKitDriver } from './.config/browsers.mjs';
import { closingLine } from './.config/closing-line.mjs';
import { webkitLauncher } from './.config/webkit-launcher.mjs';

const firefoxPrefs = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
};

const launchers = {
  chromium: () => findChromium() && chromeLauncher({
    concurrency: 1,
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  }),
  firefox: () => findFirefox() && chromeLauncher({
    puppeteer, concurrency: 1,
    launchOptions: { browser: 'firefox', headless: true, executablePath: findFirefox(), extraPrefsFirefox: firefoxPrefs },
  }),
  webkit: () => hasWebKitDriver() && webkitLauncher(),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const browsers = wanted.map((name) => {
  const launcher = launchers[name]?.();
  if (!launcher) throw new Error(`No ${name} here. Run: npm run setup  (or set CHROME_PATH / FIREFOX_PATH)`);
  return launcher;
});

export default {
  // The pure layers have no page to run in: `npm run test:model` takes those under Node.
  files: ['src/{styles,components,widget,studio,check/gather,check/panel}/**/*.test.ts'],
  // Frames of hidden tabs are throttled, so two pages at once make tests fail and the run slower.
  concurrency: 1,
  concurrentBrowsers: 1,
  plugins: [bundledTests(['styles', 'components', 'widget', 'studio', 'check/gather', 'check/panel'])],
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI) } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', 'node_modules/**'],
    report: true,
    reporters: ['lcovonly', 'text-summary'],
    reportDir: '.cache/coverage',
  },
  reporters: [
    process.stdout.isTTY ? defaultReporter({ reportTestProgress: true }) : summaryReporter(),
    closingLine(),
  ],
  browsers,
};
