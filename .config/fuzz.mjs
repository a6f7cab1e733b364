// npm run fuzz [-- --runs=N --seed=N]: generated configurations through everything that can be made of them without a browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20261122' } } });
const [runs, seed] = [values.runs, values.seed].map(Number);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) throw new Error('--runs and --seed are whole numbers');

mkdirSync('.cache', { recursive: true });
const outdir = mkdtempSync(join(process.cwd(), '.cache', 'fuzz-'));
try {
  const outfile = join(outdir, 'fuzz.mjs');
  await build({
    entryPoints: ['src/testing/fuzz-run.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external',
    sourcemap: 'inline', logLevel: 'error',
  });
  process.setSourceMapsEnabled(true);
  const { fuzz, fixtures } = await import(outfile);
  const start = process.cpuUsage();
  const once = fixtures();
  const { passed, failures: found, counts } = fuzz(runs, seed);
  const { user, system } = process.cpuUsage(start);
  const failures = [...once.failures, ...found];
  for (const failure of failures) console.error(`\n${failure}`);
  const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ');
  console.log(`${passed} of ${runs} pages from seed ${seed} in order (${told}), ${Math.round((user + system) / 1e6)} s of processor time`);
  // Checks are counted, not pages: each page that was wrong once, and the property that holds for all of the others.
  console.log(`${once.passed + Number(found.length === 0)} passed, ${once.failures.length + Number(found.length > 0)} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
