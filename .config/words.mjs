// npm run words: every claim of the English words has a source that is known, and how hard they are to read is written to
// src/content/reading-grade.ts. With --check nothing is written: the build fails on a claim without a source, and on a grade
// that is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const file = 'src/content/reading-grade.ts';
const outfile = '.cache/words.mjs';

mkdirSync('.cache', { recursive: true });
await build({
  stdin: {
    contents: "export { claimFaults } from './src/testing/claims.ts'; export { readingGrades } from './src/testing/reading-grades.ts';",
    resolveDir: process.cwd(),
  },
  outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
});
const { claimFaults, readingGrades } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);

const faults = claimFaults();
for (const { path, text, why } of faults) console.error(`src/content/words: ${path} ${why}\n  ${text}`);
if (faults.length > 0) {
  console.error(`${faults.length} without a source. Put the sentence into says('…', 'source id'), or say in src/testing/claims-list.ts why it needs none.`);
  process.exitCode = 1;
}

const { all, hardest } = readingGrades();
const text = `// Made from the English words by npm run words. Change the words, never this file.
/** US school grade (Flesch–Kincaid) of all English sentences, and of the section that is hardest to read. */
export const READING = { all: ${all}, hardest: ${hardest} };
`;
let before = '';
try { before = readFileSync(file, 'utf8'); } catch { /* Not made yet. */ }
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (before !== text) {
  console.error(`${file} is out of date: npm run words`);
  process.exitCode = 1;
}
