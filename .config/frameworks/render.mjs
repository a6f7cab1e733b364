// The first block of each framework, rendered as its server would: the tag with its attributes, and what stands inside.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { sourceOf } from './sources.mjs';

const folder = join('.cache', 'frameworks', 'server');

/** A block as a module for Node, in a place from where the package is found by its name. */
async function moduleOf(language, code) {
  mkdirSync(folder, { recursive: true });
  // A name by content: a module of the same name is not read again.
  const outfile = join(folder, `${language}-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  await build({
    stdin: { ...sourceOf(language, code, 'server'), resolveDir: folder, sourcefile: language },
    outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic', logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const renderers = {
  tsx: async ({ Mesotherapy }) => {
    const [{ createElement }, { renderToString }] = await Promise.all([import('react'), import('react-dom/server')]);
    return renderToString(createElement(Mesotherapy));
  },
  vue: async ({ default: page }) => {
    const [{ createSSRApp }, { renderToString }] = await Promise.all([import('vue'), import('vue/server-renderer')]);
    return renderToString(createSSRApp(page));
  },
  svelte: async ({ default: page }) => (await import('svelte/server')).render(page).body,
};

/** A block as its framework's server sends it. */
export async function renderedOnServer(language, code) {
  return renderers[language](await moduleOf(language, code));
}

const WANTED = ['<treatment-explorer', 'currency="PKR"', 'prices="face: 7000-18000; hair: 8000-20000"', 'book-url="https://clinic.example/book"', 'heading-level="3"', 'Mesotherapy: a short guide.'];
const UNWANTED = [/\[object/, /ontx/i, /shadowroot/];
/** What the page says that Svelte sends besides. Nothing reads it. */
const NOTED = { svelte: ' config="[object Object]"' };

/** What is missing, or too much, in what each server sends. */
export async function renderFaults(blocks) {
  const faults = [];
  for (const language of Object.keys(renderers)) {
    const html = await renderedOnServer(language, blocks.find((block) => block.language === language).code);
    const noted = NOTED[language] ?? '';
    if (!html.includes(noted)) faults.push(`${language}, on a server: no ${noted} any more, as the page says`);
    const missing = WANTED.filter((part) => !html.includes(part));
    const found = UNWANTED.filter((pattern) => pattern.test(html.replace(noted, '')));
    if (missing.length + found.length > 0) faults.push(`${language}, on a server: ${[...missing.map((part) => `no ${part}`), ...found].join(', ')} in ${html}`);
    else console.log(`${language}: rendered on a server, with its attributes and the guide inside`);
  }
  return faults;
}
