// npm run check:dist: builds afresh and compares with the dist/ that was here. Byte for byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { filesUnder } from './files.mjs';

const hashes = () => new Map(filesUnder('dist').map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));

const before = hashes();
const { status } = spawnSync(process.execPath, ['.config/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);
const after = hashes();

const differing = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
for (const file of differing) {
  const what = before.has(file) ? (after.has(file) ? 'differs from' : 'is not in') : 'is new in';
  console.error(`${file} ${what} a fresh build`);
}
if (differing.length > 0) {
  console.error('dist/ was out of date and has been built anew: commit it with the sources.');
  process.exitCode = 1;
} else {
  console.log(`${after.size} files of dist/ are what a fresh build gives`);
}
