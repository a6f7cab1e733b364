// npm run build: everything in dist/, the same bytes from the same sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'vite';

import { writeKioskPage } from './build/kiosk-page.mjs';
import { filesUnder } from './files.mjs';

const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

const bin = (pkg, path) => `node_modules/${pkg}/${path}`;

const steps = {
  figures: () => { if (existsSync('.config/figures.mjs')) run('.config/figures.mjs', '--check'); },
  words: () => run('.config/words.mjs', '--check'),
  config: () => run('.config/config-docs.mjs', '--check'),
  sentences: () => run('.config/sentences.mjs', '--check'),
  script: () => build({ mode: 'script' }),
  check: () => build({ mode: 'check' }),
  cdn: () => build({ mode: 'cdn' }),
  esm: () => build({ mode: 'esm' }),
  pages,
  languages,
  kiosk: () => writeKioskPage('dist/kiosk'),
  types: () => run(bin('typescript', 'bin/tsc'), '-p', '.config/tsconfig.types.json'),
  manifest,
  schema,
  editors,
  integrity,
  wordpress: () => run('.config/wordpress.mjs'),
};

/** Pages of their own: the iframe page with its script, the script of the page around it, and the studio's. */
async function pages() {
  copyFileSync('src/embed.html', 'dist/embed.html');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await bundle({
    entryPoints: { 'embed-frame': 'src/frame.ts', 'embed-host': 'src/frame-host.ts', studio: 'src/studio/define.ts' }, outdir: 'dist',
    bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'ascii', logLevel: 'error',
    banner: { js: `/*! treatment-explorer ${version} | MIT */` },
  });
}

/** Each language as a file beside the one-file script: one for each folder of words but the English one, which is built in. */
async function languages() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tags = filesUnder('src/content/words', '/index.ts').flatMap((file) => /words\/([\w-]+)\/index\.ts$/.exec(file.replaceAll('\\', '/'))?.[1] ?? []).sort();
  for (const tag of tags) {
    await bundle({
      stdin: { contents: `import { pack } from './content/words/${tag}/index.js'; import { handOver } from './widget/hand-over.js'; handOver(pack);`, resolveDir: `${process.cwd()}/src`, loader: 'ts' },
      outfile: `dist/treatment-explorer.${tag}.js`, bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'ascii', logLevel: 'error',
      banner: { js: `/*! treatment-explorer ${version} | MIT */` },
    });
  }
}

/** The custom elements manifest. Sorted, since the analyzer goes by the order the file system gives. */
function manifest() {
  run(bin('@custom-elements-manifest/analyzer', 'cem.js'), 'analyze', '--config', '.config/cem.config.mjs', '--litelement', '--quiet', '--outdir', '.cache/manifest',
    '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', 'src/e2e/**', 'src/guest/**', 'src/testing/**', 'src/studio/**', 'src/kiosk-page/**');
  const found = JSON.parse(readFileSync('.cache/manifest/custom-elements.json', 'utf8'));
  found.modules = found.modules
    .filter((module) => module.declarations.some((one) => one.customElement))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync('dist/custom-elements.json', toJson(found));
}

/** What some source exports, to be used here. */
async function sourceOf(name, contents) {
  const outfile = `.cache/${name}.mjs`;
  await bundle({
    stdin: { contents, resolveDir: process.cwd() },
    outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/** What VS Code and JetBrains editors offer while somebody writes the tag: from the manifest, in the words of the reference. */
async function editors() {
  const { vscodeData, webTypes } = await sourceOf('editor-data', "export * from './src/testing/editor-data.ts';");
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'treatment-explorer');
  writeFileSync('dist/vscode.html-custom-data.json', toJson(vscodeData(element)));
  writeFileSync('dist/web-types.json', toJson(webTypes(element, version)));
}

/** JSON schema of the configuration, for editors, from the schema the widget itself checks with. */
async function schema() {
  const { configJsonSchema } = await sourceOf('config-schema', "export { configJsonSchema } from './src/testing/config-json-schema.ts';");
  writeFileSync('dist/config.schema.json', toJson(configJsonSchema()));
}

/** Subresource integrity of every script, by its path in dist. */
function integrity() {
  const entries = filesUnder('dist', '.js').map((file) =>
    [relative('dist', file).replaceAll('\\', '/'), `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`]);
  writeFileSync('dist/integrity.json', toJson(Object.fromEntries(entries)));
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
mkdirSync('.cache', { recursive: true });
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  await step();
  console.log(`${name.padEnd(9)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
