// npm run build: everything in dist/, the same bytes from the same sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'vite';

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
  script: () => build({ mode: 'script' }),
  cdn: () => build({ mode: 'cdn' }),
  esm: () => build({ mode: 'esm' }),
  types: () => run(bin('typescript', 'bin/tsc'), '-p', '.config/tsconfig.types.json'),
  manifest,
  schema,
  integrity,
};

/** The custom elements manifest. Sorted, since the analyzer goes by the order the file system gives. */
function manifest() {
  run(bin('@custom-elements-manifest/analyzer', 'cem.js'), 'analyze', '--config', '.config/cem.config.mjs', '--litelement', '--quiet', '--outdir', '.cache/manifest',
    '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', 'src/e2e/**', 'src/guest/**', 'src/testing/**');
  const found = JSON.parse(readFileSync('.cache/manifest/custom-elements.json', 'utf8'));
  found.modules = found.modules
    .filter((module) => module.declarations.some((one) => one.customElement))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync('dist/custom-elements.json', toJson(found));
}

/** JSON schema of the configuration, for editors, from the schema the widget itself checks with. */
async function schema() {
  const outfile = '.cache/config-schema.mjs';
  await bundle({
    stdin: {
      contents: "export { configSchema } from './src/config/schema.ts'; export { toJsonSchema } from '@valibot/to-json-schema';",
      resolveDir: process.cwd(),
    },
    outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
  });
  const { configSchema, toJsonSchema } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  const title = 'Configuration of <treatment-explorer>';
  writeFileSync('dist/config.schema.json', toJson({ ...toJsonSchema(configSchema, { errorMode: 'ignore', typeMode: 'input' }), title }));
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
