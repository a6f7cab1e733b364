// npm run check:frameworks: the code on docs/frameworks.md compiles as it stands there, each way of spoiling it is refused,
// and every module of the package is imported in Node without a browser. Needs dist/.
import { readFileSync } from 'node:fs';

import { compilers } from './frameworks/compilers.mjs';
import { blocksOf } from './frameworks/blocks.mjs';
import { spoiled, unseen } from './frameworks/spoiled.mjs';
import { renderFaults } from './frameworks/render.mjs';
import { serverFaults } from './frameworks/server.mjs';
import { vueConfigFaults } from './frameworks/vue-config.mjs';

const blocks = blocksOf(readFileSync('docs/frameworks.md', 'utf8'));
const faults = [];

async function check({ language, compile }) {
  const own = blocks.filter((block) => block.language === language);
  const wrong = spoiled(language, own);
  if (own.length === 0 || wrong.length === 0) faults.push(`${language}: nothing to compile`);
  const errors = await compile([...own, ...wrong, ...unseen(language, own)]);
  for (const { file } of own) faults.push(...errors.filter((error) => error.file === file).map(({ text }) => `docs/frameworks.md, ${file}: ${text}`));
  for (const { file, what, expected } of wrong) {
    const found = errors.filter((error) => error.file === file);
    if (found.length === 0) faults.push(`${file}: ${what} is not refused`);
    else if (!found.some(({ text }) => text.includes(expected))) faults.push(`${file}: ${what} is refused for another reason: ${found[0].text}`);
  }
  for (const { file, what } of unseen(language, own)) {
    if (errors.some((error) => error.file === file)) faults.push(`${file}: the page says that ${what} is not seen, and it is`);
  }
  const known = new Set([...own, ...wrong, ...unseen(language, own)].map(({ file }) => file));
  for (const { file, text } of errors) if (!known.has(file)) faults.push(`${language}, ${file}: ${text}`);
  console.log(`${language}: ${own.length} blocks, ${wrong.length} spoiled ones tried`);
}

await Promise.all(compilers.map(check));
faults.push(...await vueConfigFaults(blocks), ...await renderFaults(blocks), ...await serverFaults());
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
