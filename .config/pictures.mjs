// npm run pictures [-- part-of-a-name …]: pictures of the built widget for the gallery and the README. Build first; no server, no network.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';

import { chromiumFlags, findChromium } from './browsers.mjs';

const SITE = 'https://demo.test';
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** A picture of a page as it opens; `above` scrolls to the widget and leaves this much of the page over it; `only` takes the widget alone; `framed`: it stands in a frame. */
const pictures = [
  { name: 'demo/pictures/clinic.png', page: 'clinic', width: 1120, height: 840, small: 0.55 },
  { name: 'demo/pictures/article.png', page: 'article', width: 900, height: 675, small: 0.66, above: 168 },
  { name: 'demo/pictures/affiliate.png', page: 'affiliate', width: 900, height: 675, small: 0.66, above: 168 },
  { name: 'demo/pictures/sidebar.png', page: 'sidebar', width: 1120, height: 840, small: 0.45 },
  { name: 'demo/pictures/dark.png', page: 'dark', width: 1000, height: 750, small: 0.64, above: 152 },
  { name: 'demo/pictures/urdu.png', page: 'urdu', width: 1120, height: 840, small: 0.55 },
  { name: 'demo/pictures/arabic.png', page: 'arabic', width: 1120, height: 840, small: 0.55 },
  { name: 'demo/pictures/kiosk.png', page: 'kiosk', width: 1120, height: 840, small: 0.55, framed: true },
  { name: 'demo/pictures/paste.png', page: 'paste', width: 900, height: 675, small: 0.71 },
  { name: 'demo/pictures/one-tag.png', page: 'one-tag', width: 900, height: 675, small: 0.71 },
  { name: 'demo/pictures/brands.png', page: 'brands', width: 1280, height: 960, small: 0.5 },
  { name: 'docs/pictures/start.png', page: 'clinic', width: 1180, height: 900, above: 60, only: true },
  {
    name: 'docs/pictures/result.png', page: 'clinic', width: 1180, height: 1060, above: 60, only: true,
    answers: { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'some' },
    health: ['35 to 54', 'None of these', 'None of these'],
  },
];

/** Icons of the kiosk page, of the drawing it has. In one that a device cuts to its own shape, the ground goes to the edge. */
const icons = [
  { name: 'src/kiosk-page/icon-192.png', size: 192 },
  { name: 'src/kiosk-page/icon-512.png', size: 512 },
  { name: 'src/kiosk-page/icon-maskable-512.png', size: 512, isCut: true },
];

const WIDGET = 'treatment-explorer';
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium. Run: npm run setup');
const browser = await chromium.launch({ executablePath, args: chromiumFlags });

const filters = process.argv.slice(2);
const isWanted = ({ name }) => filters.length === 0 || filters.some((part) => name.includes(part));
const wanted = pictures.filter(isWanted);
for (const { name, page: file, width, height, small = 1, above, only = false, framed = false, answers, health = [] } of wanted) {
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
  const place = framed ? page.frameLocator('iframe') : page;
  await place.locator(WIDGET).getByRole('heading').first().waitFor();
  if (answers) await page.evaluate((given) => { document.querySelector('treatment-explorer').setAnswers(given); }, answers);
  // Health answers are the visitor's own to give.
  if (health.length > 0) await page.getByRole('button', { name: 'Answer them now' }).first().click();
  for (const answer of health) {
    await page.getByLabel(answer).first().check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  if (!framed) await page.locator(WIDGET).first().evaluate((widget, gap) => { scrollTo(0, gap === undefined ? 0 : widget.getBoundingClientRect().top + scrollY - gap); }, above);
  mkdirSync(join(name, '..'), { recursive: true });
  const area = only && await page.locator(WIDGET).first().boundingBox();
  await page.screenshot({ path: name, ...(area && { clip: { ...area, height: Math.min(area.height, height - area.y) } }) });
  console.log(`${name} ${Math.ceil(statSync(name).size / 1024)} KB`);
  await context.close();
}
for (const { name, size, isCut = false } of icons.filter(isWanted)) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const drawing = readFileSync('src/kiosk-page/icon.svg', 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${isCut ? drawing.replace(/ rx="\d+"/, '') : drawing}`);
  await page.screenshot({ path: name, omitBackground: true });
  console.log(`${name} ${Math.ceil(statSync(name).size / 1024)} KB`);
  await page.close();
}
await browser.close();
