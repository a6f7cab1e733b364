// npm run setup: makes sure the browsers that the tests need are here.
// On a Debian machine as root it installs what is missing; elsewhere it says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, hasWebKitDriver } from './browsers.mjs';

// The end-to-end tests run in Chromium, whichever engines the components are tested in.
const wanted = new Set(['chromium', ...(process.env.BROWSERS ?? 'chromium').split(',')]);
const font = '/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf';
const missing = [
  ...(wanted.has('chromium') && !findChromium() ? ['chromium'] : []),
  ...(wanted.has('firefox') && !findFirefox() ? ['firefox-esr'] : []),
  ...(wanted.has('webkit') && !hasWebKitDriver() ? ['webkit2gtk-driver', 'xvfb'] : []),
];
if (process.platform === 'linux' && !existsSync(font) && existsSync('/usr/bin/apt-get')) missing.push('fonts-noto-core');

if (missing.length === 0) {
  console.log(`browsers ready: ${[...wanted].join(', ')}`);
} else if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  console.log(`installing ${missing.join(' ')}`);
  if (!run('update') || !run('install', '-y', '--no-install-recommends', ...missing)) process.exit(1);
} else {
  console.error(`Missing for the tests: ${missing.join(', ')}.
Debian/Ubuntu: sudo apt-get install --no-install-recommends ${missing.join(' ')}
macOS/Windows: install Chrome, Chromium or Edge, or set CHROME_PATH to its program file.`);
  process.exit(1);
}
