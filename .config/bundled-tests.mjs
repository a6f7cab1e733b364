// Component tests as a few files each: served one module at a time, a page of tests is some hundred requests in each engine,
// and they take longer than the tests.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';

import { withoutUnused } from './build/charts.mjs';
import { filesUnder } from './files.mjs';

/** Charts are drawn by the library as the builds leave it. */
const charts = {
  name: 'charts',
  setup({ onLoad }) {
    onLoad({ filter: /chart\.js[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({ contents: withoutUnused(readFileSync(path, 'utf8'), path.replaceAll('\\', '/')), loader: 'js' }));
  },
};

/** A plugin of the test runner: every test file of these layers, bundled with what all of them share, under its own address. */
export function bundledTests(layers) {
  const served = new Map();
  return {
    name: 'bundled-tests',
    async serverStart({ config: { rootDir } }) {
      const { outputFiles } = await build({
        entryPoints: layers.flatMap((layer) => filesUnder(`src/${layer}`, '.test.ts')),
        absWorkingDir: rootDir, outdir: rootDir, outbase: '.', entryNames: '[dir]/[name]', chunkNames: 'bundled/[name]-[hash]', write: false,
        bundle: true, splitting: true, format: 'esm', target: 'es2022', sourcemap: 'linked', conditions: ['production'], plugins: [charts], logLevel: 'error',
        // Which files have an effect is told to other bundlers in a way this one does not read.
        ignoreAnnotations: true,
      });
      for (const { path, text } of outputFiles) {
        const address = `/${relative(rootDir, path).split(sep).join('/')}`;
        // Known to the runner by the name it has in the sources.
        served.set(address.replace(/\.test\.js(?=$|\.map$)/, '.test.ts'), text.replace(/\.test\.js\.map\s*$/, '.test.ts.map\n'));
      }
    },
    serve({ path }) {
      const body = served.get(path.split('?')[0]);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
