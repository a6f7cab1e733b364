// npm run test:model [-- part-of-a-path …]: the tests that need no browser, bundled by esbuild, run by node:test.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { build } from 'esbuild';

import { filesUnder } from './files.mjs';

const filters = process.argv.slice(2);
// What the self-check gathers and shows needs a page.
const layers = ['lib', 'model', 'content', 'config', 'state', 'testing', 'check', 'frameworks', 'kiosk-page'];
const files = layers
  .flatMap((layer) => filesUnder(`src/${layer}`, '.test.ts'))
  .filter((file) => !/^src\/check\/(gather|panel)\//.test(file))
  .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)));

let passed = 0;
let failed = 0;
mkdirSync('.cache', { recursive: true });
const outdir = mkdtempSync(join(process.cwd(), '.cache', 'node-test-'));

try {
  if (files.length > 0) {
    await build({
      entryPoints: files, outdir, outbase: 'src', outExtension: { '.js': '.mjs' },
      bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external',
      sourcemap: 'inline', inject: ['.config/mocha-globals.mjs'], logLevel: 'error',
    });
    const bundles = filesUnder(outdir, '.test.mjs');
    process.execArgv.push('--enable-source-maps');
    const stream = run({ files: bundles, concurrency: 2 });
    stream.on('test:pass', (event) => {
      if (event.skip !== undefined || event.todo !== undefined) {
        failed += 1;
        console.error(`\nLEFT OUT ${event.name}`);
      } else if (event.details.type !== 'suite') passed += 1;
    });
    stream.on('test:fail', (event) => {
      if (event.details.error?.failureType === 'subtestsFailed') return;
      failed += 1;
      const cause = event.details.error?.cause ?? event.details.error;
      console.error(`\nFAILED ${event.name.replace(outdir, 'src')}\n${cause?.stack ?? cause?.message ?? String(cause)}`);
    });
    stream.on('test:stderr', (event) => process.stderr.write(event.message));
    stream.on('test:stdout', (event) => process.stdout.write(event.message));
    await new Promise((resolve, reject) => { stream.on('end', resolve).on('error', reject); stream.resume(); });
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

if (passed + failed === 0) console.error('no test ran');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
