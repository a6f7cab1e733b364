// node .config/serve.mjs [port]: the demo and the built files on this machine alone. A port in use gives way to the next.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const root = process.cwd();
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.woff2': 'font/woff2',
};
const shown = ['demo', 'dist'];

async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') { response.writeHead(302, { location: '/demo/' }).end(); return; }
  const file = normalize(join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
  const body = shown.some((folder) => file.startsWith(join(root, folder) + sep)) && await readFile(file).catch(() => null);
  if (!body) { response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'); return; }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  }).end(body);
}

function listen(port, triesLeft) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || triesLeft === 0) throw error;
    listen(port + 1, triesLeft - 1);
  });
  server.listen(port, '127.0.0.1', () => { console.log(`The demo gallery: http://127.0.0.1:${port}/demo/   (stop with Ctrl+C)`); });
}

listen(Number(process.argv[2] ?? 4173), 20);
