// npm run words: every claim of the English words has a source that is known. How hard they are to read is written to
// src/content/reading-grade.ts, and which sentences there are, for the self-check of translations, to
// src/check/words/english-shape.ts. With --check nothing is written: the build fails on a claim without a source, and on a
// file that is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = '.cache/words.mjs';

mkdirSync('.cache', { recursive: true });
await build({
  stdin: {
    contents: "export { claimFaults } from './src/testing/claims.ts'; export { readingGrades } from './src/testing/reading-grades.ts';"
      + "export { wordShape } from './src/testing/word-shape.ts';",
    resolveDir: process.cwd(),
  },
  outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
});
const { claimFaults, readingGrades, wordShape } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);

const faults = claimFaults();
for (const { path, text, why } of faults) console.error(`src/content/words: ${path} ${why}\n  ${text}`);
if (faults.length > 0) {
  console.error(`${faults.length} without a source. Put the sentence into says('…', 'source id'), or say in src/testing/claims-list.ts why it needs none.`);
  process.exitCode = 1;
}

const { all, hardest } = readingGrades();
const made = (words) => `// Made from the English words by npm run words. Change the words, never this file.\n${words}\n`;
const files = {
  'src/content/reading-grade.ts': made(`/** US school grade (Flesch–Kincaid) of all English sentences, and of the section that is hardest to read. */
export const READING = { all: ${all}, hardest: ${hardest} };`),
  'src/check/words/english-shape.ts': made(`import type { Shape } from './shape.js';

/** Every English sentence by its way, room first: 0 for a sentence, 1 for one made from values. */
export const ENGLISH_SHAPE: Readonly<Record<string, Shape>> = ${shapeText(wordShape())};`),
};

/** One line for each group, so that a change of the words is seen in what changes here. */
function shapeText(shape, indent = '') {
  const isFlat = JSON.stringify(shape).length < 120;
  if (isFlat || typeof shape !== 'object') return literal(shape);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(shape) ? '[]' : '{}';
  const parts = Object.entries(shape).map(([key, part]) => `${inner}${Array.isArray(shape) ? '' : `${nameOf(key)}: `}${shapeText(part, inner)},\n`);
  return `${open}\n${parts.join('')}${indent}${close}`;
}

function literal(shape) {
  if (Array.isArray(shape)) return `[${shape.map(literal).join(', ')}]`;
  return typeof shape === 'object' ? `{ ${Object.entries(shape).map(([key, part]) => `${nameOf(key)}: ${literal(part)}`).join(', ')} }` : `${shape}`;
}

function nameOf(key) {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : `'${key}'`;
}

for (const [file, text] of Object.entries(files)) {
  let before = '';
  try { before = readFileSync(file, 'utf8'); } catch { /* Not made yet. */ }
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (before !== text) {
    console.error(`${file} is out of date: npm run words`);
    process.exitCode = 1;
  }
}
