// The kiosk page, a folder to copy: the one-file script with every language, a page around it, and the worker that keeps them.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build as bundle } from 'esbuild';

import { filesUnder } from '../files.mjs';

const SOURCE = 'src/kiosk-page';
/** Files that a clinic may edit, or that a browser asks for by itself: the worker keeps none of them by its bytes. */
const NOT_KEPT = /^(sw\.js|settings\.js|manifest\.webmanifest|.*\.(png|md))$/;
const SCRIPTS = /^dist[\\/]treatment-explorer\.([\w-]+\.)?js$/;
/** What the worker brings along. */
const LIBRARIES = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const shared = {
  bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'ascii', logLevel: 'error', legalComments: 'none',
};

/** What the worker keeps: by content, so that the same files give the same worker. */
function filesKept(folder) {
  return filesUnder(folder).map((file) => ({ url: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }))
    .filter(({ url }) => !NOT_KEPT.test(url))
    .map(({ url, bytes }) => ({
      url,
      revision: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    }));
}

export async function writeWorker(folder) {
  await bundle({
    ...shared, entryPoints: { sw: `${SOURCE}/worker.ts` }, outdir: folder,
    define: { KIOSK_FILES: JSON.stringify(filesKept(folder)), 'process.env.NODE_ENV': '"production"' },
    banner: { js: `/*! treatment-explorer ${version} | MIT | with workbox-precaching, MIT: see THIRD-PARTY.md */` },
  });
}

/** The licences of what the page brings: of the script, and of the worker. */
function licences() {
  const own = LIBRARIES.map((name) => {
    const { version: of, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return `\n## ${name} - ${of} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
  });
  return readFileSync('dist/THIRD-PARTY.md', 'utf8') + own.join('');
}

export async function writeKioskPage(folder) {
  mkdirSync(folder, { recursive: true });
  const files = [...filesUnder(SOURCE).filter((file) => !file.endsWith('.ts')), ...filesUnder('dist').filter((file) => SCRIPTS.test(file))];
  for (const file of files) copyFileSync(file, `${folder}/${file.split(/[\\/]/).at(-1)}`);
  writeFileSync(`${folder}/THIRD-PARTY.md`, licences());
  await bundle({
    ...shared, entryPoints: { kiosk: `${SOURCE}/page.ts` }, outdir: folder,
    banner: { js: `/*! treatment-explorer ${version} | MIT */` },
  });
  await writeWorker(folder);
}
