import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const FILE = '.cache/readable/treatment-explorer.js';
let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'readable'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the readable script was not built: ${stderr}`);
  return readFile(FILE, 'utf8');
}

/** The one-file script as it is before it is made small: the same code, in lines that can be found. */
export function readableScript(): Promise<string> {
  made ??= make();
  return made;
}
