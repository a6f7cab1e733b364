// Gives pages, built subjects and dist/ to the browser: brotli 11, as a careful host would, and never from a cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { cache, dist, pages } from './paths.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const FOLDERS = { '/built/': pages, '/dist/': dist };
const bodies = new Map();

/** Brotli 11 of a large bundle takes seconds, so what has been packed once is kept by its content. */
function packed(body) {
  const key = createHash('sha256').update(body).digest('hex');
  const known = bodies.get(key);
  if (known) return known;
  const file = join(cache, 'brotli', key);
  if (!existsSync(file)) {
    mkdirSync(join(cache, 'brotli'), { recursive: true });
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    writeFileSync(file, brotliCompressSync(body, { params }));
  }
  bodies.set(key, readFileSync(file));
  return bodies.get(key);
}

function bodyOf(path, documents) {
  if (path in documents) return Buffer.from(documents[path]);
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (path.startsWith(prefix) && file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return null;
}

/** A server on this machine alone. `documents` are pages by their path. */
export async function serve(documents) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const body = bodyOf(pathname, documents);
    if (!body) { response.writeHead(404).end(); return; }
    const small = packed(body);
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'br', 'content-length': small.length, 'cache-control': 'no-store',
    }).end(small);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
