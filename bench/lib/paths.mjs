// Where everything is. Nothing outside of the project is read; what is made goes to .cache/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bench = join(root, 'bench');
export const cache = join(root, '.cache', 'bench');
export const pages = join(cache, 'pages');
export const dist = join(root, 'dist');

const resultFile = (name) => join(cache, `${name}.json`);

/** Keeps the figures of a run, for the docs and for `npm run bench -- goals`. */
export function keep(name, result) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(resultFile(name), `${JSON.stringify(result)}\n`);
}

/** The figures of the last run of this name; `undefined` where there was none. */
export function lastRun(name) {
  try { return JSON.parse(readFileSync(resultFile(name), 'utf8')); } catch { return undefined; }
}
