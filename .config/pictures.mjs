// npm run pictures: pictures of the built widget for the gallery and the README. Build first; no server, no network.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';

import { chromiumFlags, findChromium } from './browsers.mjs';

const SITE = 'https://demo.test';
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** A picture of a page as it opens, or from the element `top` on; `small` shrinks it for a card. */
const pictures = [
  { name: 'demo/pictures/clinic.png', page: 'clinic', width: 1180, height: 804, small: 0.75, top: '.place' },
  { name: 'demo/pictures/article.png', page: 'article', width: 900, height: 675, small: 0.71, top: '.place' },
  { name: 'demo/pictures/sidebar.png', page: 'sidebar', width: 1120, height: 840, small: 0.57 },
  { name: 'demo/pictures/dark.png', page: 'dark', width: 1000, height: 750, small: 0.64, top: '.place' },
  { name: 'demo/pictures/paste.png', page: 'paste', width: 900, height: 675, small: 0.71 },
  { name: 'docs/pictures/start.png', page: 'clinic', width: 1180, height: 900, only: 'treatment-explorer' },
  {
    name: 'docs/pictures/result.png', page: 'clinic', width: 1180, height: 760, top: 'treatment-explorer', plan: {
      goal: 'face-glow', severity: 'some', area: 'medium', age: '35-54', sun: 'neither', today: ['none'], ever: ['none'],
    },
  },
];

const GAP = 24;
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium. Run: npm run setup');
const browser = await chromium.launch({ executablePath, args: chromiumFlags });

for (const { name, page: file, width, height, small = 1, top, only, plan } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: small, locale: 'en-GB', timezoneId: 'Asia/Karachi', reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== SITE) return route.abort();
    return route.fulfill({ body: readFileSync(normalize(join(process.cwd(), pathname))), contentType: types[extname(pathname)] ?? 'text/plain' });
  });
  await page.goto(`${SITE}/demo/${file}.html`);
  await page.evaluate(() => customElements.whenDefined('treatment-explorer'));
  // The page's banner belongs to the page, not to the picture of a part of it.
  if (top || only) await page.addStyleTag({ content: '.sample-prices { display: none }' }).catch(() => page.evaluate(() => document.querySelector('.sample-prices')?.remove()));
  if (plan) await page.evaluate((answers) => document.querySelector('treatment-explorer').setAnswers(answers), plan);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  if (top) await page.locator(top).first().evaluate((element, gap) => scrollTo(0, element.getBoundingClientRect().top + scrollY - gap), GAP);
  mkdirSync(join(name, '..'), { recursive: true });
  await (only ? page.locator(only).first() : page).screenshot({ path: name });
  console.log(`${name} ${Math.ceil(statSync(name).size / 1024)} KB`);
  await context.close();
}
await browser.close();
