// Finds the browsers that tests can use. Nothing here downloads anything.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function onPath(...names) {
  for (const name of names)
    for (const dir of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(dir, process.platform === 'win32' ? `${name}.exe` : name);
      try { accessSync(file, constants.X_OK); return file; } catch { /* next */ }
    }
  return undefined;
}
const first = (...files) => files.find((f) => f && existsSync(f));

export const findChromium = () =>
  first(process.env.CHROME_PATH) ??
  onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge') ??
  first(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${process.env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  );

export const findFirefox = () =>
  first(process.env.FIREFOX_PATH) ?? onPath('firefox', 'firefox-esr') ??
  first('/Applications/Firefox.app/Contents/MacOS/firefox', `${process.env['PROGRAMFILES']}\\Mozilla Firefox\\firefox.exe`);

export const hasWebKitDriver = () => Boolean(onPath('WebKitWebDriver') && (process.env.DISPLAY || onPath('Xvfb')));

export const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability',
  '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none', '--hide-scrollbars',
];
