import { readFileSync } from 'node:fs';

import type { Locator } from '@playwright/test';
import { buildSync } from 'esbuild';

import { PSEUDO_LANG } from '../testing/pseudo.js';
import type { State } from './access-states.js';
import { Owner } from './owner.js';
import { CDN, type Host } from './support.js';

/** How a state is looked at. */
export interface View {
  readonly look: (typeof LOOKS)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly width: number;
}

export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export const LANGUAGES = ['English', 'pseudo', 'Urdu', 'Arabic'] as const;
const TAGS: Readonly<Record<View['language'], string>> = { English: '', pseudo: PSEUDO_LANG, Urdu: 'ur', Arabic: 'ar' };
export const WIDTHS = [320, 720, 1100] as const;

const HEIGHT = 800;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path d="M0 0h8v5H0z"/></svg>';
const FILES = { files: { '/a.svg': PICTURE, '/b.svg': PICTURE } };
const MODULE = `<main></main><script type="module" src="${CDN}/dist/cdn/treatment-explorer.js"></script>`;
const TODAY = new Date('2026-11-22T12:00:00+05:00');
const REFUSED = { status: 503, headers: { 'access-control-allow-origin': '*' } };

/** A page in this state, with all that is needed to look at it. */
export async function bring({ lacks, arrive }: State, host: Host): Promise<Locator> {
  const owner = new Owner(host);
  // What depends on the day reads the same on every day.
  await host.page.clock.setFixedTime(TODAY);
  if (lacks) {
    await host.page.addInitScript(() => { Object.assign(window, { heard: [] }); });
    await host.open(MODULE);
    await host.page.route(lacks, (route) => route.fulfill(REFUSED));
  } else {
    // A browser without a screen shares with nobody.
    await host.page.addInitScript(() => { navigator.share ??= () => Promise.resolve(); });
    await owner.open('', FILES);
  }
  const widget = await arrive(owner);
  await host.page.evaluate(`${languages?.text};${axe}`);
  // The browser itself logs the refused file.
  if (lacks) host.errors.length = 0;
  return widget;
}

/** The language that is long, accented and right to left, and those that are read from the right, as a script for the page. */
const { outputFiles: [languages] } = buildSync({
  stdin: {
    contents: `import { ENGLISH } from '../testing/english.js';
      import { pseudoPack } from '../testing/pseudo.js';
      import { pack as arabic } from '../content/words/ar/index.js';
      import { pack as urdu } from '../content/words/ur/index.js';
      for (const pack of [pseudoPack(ENGLISH), urdu, arabic]) customElements.get('treatment-explorer').addLanguage(pack);`,
    resolveDir: import.meta.dirname, loader: 'ts',
  },
  bundle: true, write: false, format: 'iife', charset: 'utf8', target: 'es2022', logLevel: 'error',
});

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Shows what is on the screen in another look, language and width. Nothing that is open shuts. */
export async function lookAt(widget: Locator, { look, language, width }: View): Promise<void> {
  const page = widget.page();
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none', reducedMotion: 'reduce' });
  await widget.evaluate(async (element, { scheme, lang }) => {
    element.setAttribute('scheme', scheme);
    if (lang) element.setAttribute('lang', lang);
    else element.removeAttribute('lang');
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  }, { scheme: look === 'dark' ? 'dark' : 'light', lang: TAGS[language] });
}
