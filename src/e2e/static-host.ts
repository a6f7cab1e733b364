import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly pattern: RegExp;
  readonly headers: Headers;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' };

/** The rules of docs/hosting.md: an address, with lines of headers under it. */
export const RULES: readonly Rule[] = (() => {
  const [, block = ''] = /```headers\n([^]*?)```/.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];
  return block.trim().split(/\n\n/).map((text) => {
    const [path = '', ...lines] = text.split('\n');
    const pattern = new RegExp(`^${path.replace(/[.]/g, '\\$&').replace('*', '.*')}$`);
    const headers: Record<string, string> = {};
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers[name] = value;
    }
    return { pattern, headers };
  });
})();

/** Everything that the rules say of an address. Two that say different things of one header are a fault. */
export function headersOf(path: string): Headers {
  const all: Record<string, string> = {};
  for (const { headers } of RULES.filter(({ pattern }) => pattern.test(path))) {
    for (const [name, value] of Object.entries(headers)) {
      if (all[name] !== undefined) throw new Error(`${path} has ${name} twice`);
      all[name] = value;
    }
  }
  return all;
}

/** Changes an answer before it goes out, to see that a check can fail. */
export interface Spoil {
  readonly without?: string;
  /** Makes one byte of a file another one. */
  readonly changed?: string;
  /** The site that docs/hosting.md has its owner name, where it is not that of the page. */
  readonly owner?: string;
}

/** Two servers on this machine, of two sites: a delivery network with `dist/` as docs/hosting.md says, and somebody's page. */
export class StaticHost {
  spoil: Spoil = {};
  /** Headers and markup of the page. */
  page: { headers: Headers; html: string } = { headers: {}, html: '' };
  /** Errors of the page and of its console; policy violations are among them. */
  readonly errors: string[] = [];

  private constructor(private readonly servers: readonly [Server, Server]) {}

  /** Both servers, and a witness on the page that is going to be opened. */
  static async open(page: Page): Promise<StaticHost> {
    const servers = [createServer(), createServer()] as const;
    const host = new StaticHost(servers);
    page.on('pageerror', (error) => host.errors.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') host.errors.push(message.text()); });
    servers[0].on('request', (request: IncomingMessage, response: ServerResponse) => void host.serve(request, response));
    servers[1].on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.url !== '/') { response.writeHead(204).end(); return; }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...host.page.headers });
      response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title></head><body>${host.page.html}</body></html>`);
    });
    for (const server of servers) await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return host;
  }

  /** Address of the delivery network. */
  get cdn(): string {
    return `http://127.0.0.1:${(this.servers[0].address() as AddressInfo).port}`;
  }

  /** Address of the page: another site to a browser. */
  get site(): string {
    return `http://localhost:${(this.servers[1].address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    for (const server of this.servers) {
      server.closeAllConnections();
      await new Promise<void>((resolve) => { server.close(() => resolve()); });
    }
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.cdn);
    const file = pathname.replace(/^\/tx\/[\w.]+\//, '');
    const found = await readFile(`dist/${file}`).catch(() => null);
    if (!found || file === pathname) { response.writeHead(404).end(); return; }
    const { without, changed, owner = new URL(this.site).origin } = this.spoil;
    const body = file === changed ? Buffer.concat([found.subarray(0, -1), Buffer.from(' ')]) : found;
    const takes = String(request.headers['accept-encoding'] ?? '');
    const [encoding, packed] = takes.includes('br') ? ['br', brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })] : ['gzip', gzipSync(body)];
    const headers = Object.entries(headersOf(pathname)).filter(([name]) => name !== without)
      .map(([name, value]) => [name, value.replaceAll('https://clinic.example', owner)]);
    response.writeHead(200, { ...Object.fromEntries(headers) as Headers, 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-encoding': encoding, vary: 'Accept-Encoding' });
    response.end(packed);
  }
}
