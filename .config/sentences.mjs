// npm run sentences: docs/sentences.md and src/content/words/sentence-table.ts, from the English words: every sentence with its
// path, what a template of it takes, and whether it is locked. With --check nothing is written: the build fails when one is
// out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const outfile = '.cache/sentences.mjs';
const entry = resolve('src/testing/english.ts');

mkdirSync('.cache', { recursive: true });
await build({
  stdin: { contents: "export * from './src/testing/sentence-list.ts';", resolveDir: process.cwd() },
  outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
});
const { sentenceDocs, sentenceList, sentenceTable, tableText } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);

/** What the functions among the words are made from is known to the compiler alone. */
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, process.cwd());
const program = ts.createProgram([entry], options);
const checker = program.getTypeChecker();
const source = program.getSourceFile(entry);
const words = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find(({ name }) => name === 'ENGLISH');
const root = checker.getTypeOfSymbol(words);

const isPlain = (type) => (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;

/** How many texts and numbers the sentence at a path is made from; -1 where it takes anything else. */
function countOf(path) {
  let type = root;
  for (const key of path.split('.')) {
    const property = checker.getPropertyOfType(type, key);
    const next = property ? checker.getTypeOfSymbol(property)
      : checker.getIndexTypeOfType(type, /^\d+$/.test(key) ? ts.IndexKind.Number : ts.IndexKind.String);
    // A function that makes a group of sentences.
    if (!next && type.getCallSignatures().length > 0) return -1;
    if (!next) throw new Error(`no type for ${path} at ${key}`);
    type = checker.getNonNullableType(next);
  }
  const calls = type.isUnion() ? type.types.flatMap((one) => one.getCallSignatures()) : type.getCallSignatures();
  if (calls.length === 0) throw new Error(`no function at ${path}`);
  const counts = calls.map(({ parameters }) =>
    (parameters.every((one) => isPlain(checker.getTypeOfSymbolAtLocation(one, source))) ? parameters.length : -1));
  return counts.every((count) => count === counts[0]) ? counts[0] : -1;
}

const list = sentenceList(countOf);
const files = {
  'docs/sentences.md': sentenceDocs(list),
  'src/content/words/sentence-table.ts': `// Made from the English words by npm run sentences. Change the words or their locks, never this file.\n`
    + `import type { SentenceKinds } from './sentence-kinds.js';\n\n`
    + `/** What may be said otherwise, by its way, room first. */\nexport const SENTENCE_KINDS: SentenceKinds = ${tableText(sentenceTable(list))};\n`,
};

for (const [file, text] of Object.entries(files)) {
  let before = '';
  try { before = readFileSync(file, 'utf8'); } catch { /* Not made yet. */ }
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (before !== text) {
    console.error(`${file} is out of date: npm run sentences`);
    process.exitCode = 1;
  }
}
