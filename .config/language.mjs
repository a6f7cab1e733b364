// npm run check:language -- ur: what is wrong with the words of a language, one line each; without a tag, those of every language.
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

import { filesUnder } from './files.mjs';

const outfile = '.cache/language.mjs';
const known = filesUnder('src/content/words', 'index.ts').flatMap((file) => /words[\\/]([\w-]+)[\\/]index\.ts$/.exec(file)?.[1] ?? []);
const wanted = process.argv.slice(2);
const tags = wanted.length > 0 ? wanted : known;

const strangers = tags.filter((tag) => !known.includes(tag));
if (strangers.length > 0) throw new Error(`No words in src/content/words/${strangers[0]}/index.ts. There are: ${known.join(', ')}. docs/languages.md tells how to begin.`);

await build({
  stdin: {
    contents: `
      export { ENGLISH } from './src/testing/english.ts';
      export { languageFaults } from './src/testing/language-faults.ts';
      export { LANGUAGE_RULES } from './src/testing/language-rules.ts';
      ${tags.map((tag, index) => `export { pack as pack${index} } from './src/content/words/${tag}/index.ts';`).join('\n')}`,
    resolveDir: process.cwd(), loader: 'ts',
  },
  outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
});
const found = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);

let faults = 0;
for (const [index, tag] of tags.entries()) {
  const { words, reviewed } = found[`pack${index}`];
  const rules = found.LANGUAGE_RULES[tag];
  const lines = rules ? found.languageFaults(found.ENGLISH, words, rules) : ['has no rules in src/testing/language-rules.ts: what it never says, and how its sentences end'];
  for (const line of lines) console.log(`${tag} ${line}`);
  faults += lines.length;
  console.log(`${tag}: ${lines.length} faults; ${reviewed ? `signed by ${reviewed.name}, ${reviewed.date}` : 'a draft, signed by nobody yet'}`);
}
process.exitCode = faults > 0 ? 1 : 0;
