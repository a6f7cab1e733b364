// npm run config-docs: the tables of docs/configuration.md, from the schema and from what src/config/about.ts says of each
// field. With --check nothing is written: the build fails when they are out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const file = 'docs/configuration.md';
const outfile = '.cache/config-docs.mjs';
const [open, close] = ['<!-- made by npm run config-docs -->', '<!-- end of what is made -->'];

mkdirSync('.cache', { recursive: true });
await build({
  entryPoints: ['src/testing/config-fields.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
});
const { configurationTables } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);

const before = readFileSync(file, 'utf8');
const [start, end] = [before.indexOf(open), before.indexOf(close)];
if (start < 0 || end < start) throw new Error(`${file} has no place for the tables`);
const after = `${before.slice(0, start + open.length)}\n\n${configurationTables()}\n\n${before.slice(end)}`;
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (before !== after) {
  console.error(`${file} is out of date: npm run config-docs`);
  process.exitCode = 1;
}
