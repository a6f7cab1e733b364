import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

import { filesUnder } from './.config/files.mjs';
import { beside } from './.config/build/beside.mjs';
import { checkChunk } from './.config/build/check-chunk.mjs';
import { charts } from './.config/build/charts.mjs';
import { eager } from './.config/build/eager.mjs';
import { finish } from './.config/build/finish.mjs';
import { isolate } from './.config/build/isolate.mjs';
import { leanLit } from './.config/build/lean-lit.mjs';
import { literals } from './.config/build/literals.mjs';
import { packs } from './.config/build/packs.mjs';
import { privates } from './.config/build/privates.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };
const banner = `/*! treatment-explorer ${version} | MIT | see THIRD-PARTY.md */`;
const about = { version, banner };

/** A room is called after its folder: the file that opens it is `define.ts` in each of them. */
function chunkName({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }): string {
  const room = /components\/(\w+)\/define\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return `chunks/${name === 'define' ? room ?? name : name}.js`;
}

/** Public modules of the npm form: the entries, and every file of content by its own path. */
function npmEntries(): Record<string, string> {
  const content = filesUnder('src/content', '.ts').filter((file) => !file.endsWith('.test.ts'));
  return {
    index: 'src/index.ts',
    define: 'src/define.ts',
    model: 'src/model/index.ts',
    ...Object.fromEntries(content.map((file) => [file.replace(/^src\/|\.ts$/g, ''), file])),
  };
}

/** terser is most of the time a build takes, and is meant to be. */
const checks = { pluginTimings: false };
/**
 * Files of the module build: what the first screen needs is in the entry, so that it takes one request; what a later
 * part shares with an earlier one is in the earlier one, so that the parts stay few. What is taken along is what remains.
 */
const files = [
  { name: 'core', test: /\/src\/cdn\.ts$/, priority: 6 },
  // What a whole set-up shares with the result is here, so that neither brings the other.
  { name: 'setup', test: /\/widget\/setup\.ts$|\/(content\/(figures|medicines)|model\/practitioners)\.ts$/, priority: 5.5 },
  { name: 'document', test: /\/widget\/document\.ts$/, priority: 5.2 },
  // What the card of warning signs shares with the result is here too, so that neither brings the other.
  { name: 'quiz', test: /\/components\/(quiz\/define|shared\/(explain|paper|place))\.ts$|\/(state\/journey|words\/shapes|lib\/sandboxed)\.ts$/, priority: 5 },
  { name: 'signs', test: /\/components\/signs\/define\.ts$/, priority: 4 },
  // A link to a plan is read with it, and made by what is taken along.
  { name: 'link', test: /\/(state\/link|components\/link\/define)\.ts$/, priority: 0.5 },
  { name: 'result', test: /\/state\/plan\.ts$|\/components\/(result\/define|shared\/meter)\.ts$/, priority: 2 },
  // Said by the two after it, which come without each other.
  { name: 'goals', test: /\/words\/en\/result\/(goals|screening-names)\.ts$/, priority: 1.5 },
  { name: 'careful', test: /\/components\/careful\/define\.ts$/, priority: 1 },
  { name: 'detail', test: /\/components\/detail\/define\.ts$/, priority: 0 },
];
const shared = { target: 'es2022', emptyOutDir: true, copyPublicDir: false, minify: false, modulePreload: false } as const;

const builds: Record<string, () => UserConfig> = {
  /** One classic script with everything in it. */
  script: () => ({
    plugins: [beside(), privates(), eager(), literals(), charts(), isolate(), leanLit(), finish(about)],
    build: {
      ...shared, outDir: 'dist', emptyOutDir: false, license: { fileName: 'THIRD-PARTY.md' },
      lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'unused', fileName: () => 'treatment-explorer.js' },
      rolldownOptions: { checks, output: { codeSplitting: false } },
    },
  }),
  /** The same before it is made small, for tests that spoil a line of it. Not shipped. */
  readable: () => ({
    plugins: [beside(), eager(), charts(), isolate(), finish({ ...about, readable: true })],
    build: {
      ...shared, outDir: '.cache/readable',
      lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'unused', fileName: () => 'treatment-explorer.js' },
      rolldownOptions: { checks, output: { codeSplitting: false } },
    },
  }),
  /** The self-check, for webmasters: beside the one-file script, and a chunk of the module build. */
  check: () => ({
    plugins: [privates(), finish({ ...about, bare: true })],
    build: {
      ...shared, outDir: 'dist', emptyOutDir: false,
      lib: { entry: 'src/check/run.ts', formats: ['iife'], name: 'unused', fileName: () => 'treatment-explorer.check.js' },
      rolldownOptions: { checks, output: { codeSplitting: false } },
    },
  }),
  /** A small module and its lazy rooms, self-contained. */
  cdn: () => ({
    plugins: [privates(), checkChunk(), packs(about), literals(), charts(), isolate(), leanLit(), finish(about)],
    build: {
      ...shared, outDir: 'dist/cdn',
      lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'treatment-explorer.js' },
      rolldownOptions: { checks, output: { codeSplitting: { groups: files }, chunkFileNames: chunkName } },
    },
  }),
  /** For bundlers: libraries stay imports. */
  esm: () => ({
    plugins: [literals()],
    build: {
      ...shared, outDir: 'dist/esm',
      lib: { entry: npmEntries(), formats: ['es'] },
      rolldownOptions: {
        checks,
        external: [/^lit($|\/)/, /^@lit\//, /^chart\.js($|\/)/, /^lean-qr($|\/)/, /^valibot$/],
        output: {
          entryFileNames: '[name].js', chunkFileNames: chunkName,
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  }),
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (!build) throw new Error(`vite build --mode ${Object.keys(builds).join(' | ')}; or all of them: npm run build`);
  return { ...build(), logLevel: 'warn' };
});
