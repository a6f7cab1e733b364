// Bundles the subjects as the widget is bundled: the same bundler, the same minifier, the same target.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';

import { filesUnder } from '../../.config/files.mjs';
import { bench, dist, pages, root } from './paths.mjs';
import { visitWords } from './visit-words.mjs';

const VISIT = 'virtual:visit';

/** The words of the visit, as a module of every subject. */
function visitModule(visit) {
  return {
    name: 'visit',
    resolveId: (id) => (id === VISIT ? `\0${VISIT}` : undefined),
    load: (id) => (id === `\0${VISIT}` ? `export default ${JSON.stringify(visit)};` : undefined),
  };
}

/** As the widget is made small, and last of all: the bundler prints what it is given anew. */
const terser = {
  name: 'terser',
  async generateBundle(_options, files) {
    for (const file of Object.values(files).filter(({ type }) => type === 'chunk')) {
      const { code } = await minify(file.code, { module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } });
      file.code = code;
    }
  },
};

async function bundle(file, visit) {
  const outDir = join(pages, basename(dirname(file)), basename(file, '.js'));
  await build({
    configFile: false, root: bench, publicDir: false, logLevel: 'error', mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [visitModule(visit), terser],
    build: {
      outDir, emptyOutDir: true, target: 'es2022', minify: false, cssMinify: true, assetsInlineLimit: 0, modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { entry: file }, output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js', assetFileNames: '[name][extname]' } },
    },
  });
}

const sources = (folder) => filesUnder(join(bench, folder), '.js');
const entries = (folder) => sources(folder).filter((file) => dirname(file) === join(bench, folder));

/** What the bundles are made of: with the same of it they are made already. */
function keyOf(visit) {
  const hash = createHash('sha256').update(JSON.stringify(visit));
  const locks = [join(bench, 'package-lock.json'), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  for (const file of [...sources('subjects'), ...sources('cycles'), ...locks]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds every subject, and what drives them in the long runs. The widget itself is taken as it stands in dist/. */
export async function buildSubjects() {
  if (!existsSync(join(dist, 'cdn', 'treatment-explorer.js'))) throw new Error('dist/ is missing. Run: npm run build');
  const visit = await visitWords();
  const made = join(pages, 'made-of');
  const key = keyOf(visit);
  if (existsSync(made) && readFileSync(made, 'utf8') === key) return visit;
  for (const file of [...entries('subjects'), ...entries('cycles')]) {
    console.error(`building ${relative(bench, file)}`);
    await bundle(file, visit);
  }
  writeFileSync(made, key);
  return visit;
}
