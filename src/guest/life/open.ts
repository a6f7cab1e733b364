import { build } from 'esbuild';

import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT } from '../host-page.js';

let text: Promise<string> | undefined;

async function lifeScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['src/guest/life/page.ts'], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

/** Opens a page that counts (`window.life`), with the widget's script and no widget unless told. */
export async function openLife(guest: Guest, page: HostPage = {}, script?: string): Promise<void> {
  text ??= lifeScript();
  await guest.open({
    body: `${SCRIPT}<main></main>`, ...page,
    head: `<script src="/life.js"></script>${page.head ?? ''}`, files: { '/life.js': await text, '/favicon.ico': { status: 204 }, ...page.files },
  }, script === undefined ? {} : { script });
}
