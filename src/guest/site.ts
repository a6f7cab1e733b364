import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const ROOT = process.cwd();
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
};
/**
 * Browsers look after themselves too: updates, settings, the time of day, accounts. None of these hosts is a page's doing;
 * each stands here by its whole name, since fonts and scripts of pages come from others of the same companies.
 */
const OWN_ERRANDS: readonly string[] = [
  // Chromium.
  'accounts.google.com', 'clients2.google.com', 'clients2.googleusercontent.com', 'android.clients.google.com', 'update.googleapis.com',
  'edgedl.me.gvt1.com', 'redirector.gvt1.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com', 'safebrowsing.googleapis.com',
  // Firefox.
  'detectportal.firefox.com', 'firefox.settings.services.mozilla.com', 'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net', 'push.services.mozilla.com', 'location.services.mozilla.com', 'contile.services.mozilla.com',
  'services.addons.mozilla.org', 'versioncheck.addons.mozilla.org', 'aus5.mozilla.org', 'incoming.telemetry.mozilla.org',
  // WebKitGTK has none.
];
const isErrand = (host: string): boolean => OWN_ERRANDS.includes(host.replace(/:\d+$/, ''));

/** A file of the site: its text, or all that is said with it. */
export type SiteFile = string | {
  readonly body?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answered: a file that does not come. */
  readonly hangs?: boolean;
  /** Makes the text from what was sent, in place of `body`. */
  readonly reply?: (sent: string) => string;
};

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** Something that was asked for: which host, which path. */
export interface Asked {
  readonly host: string;
  readonly path: string;
}

/**
 * A web site on this machine, at two addresses that are two origins to a browser, and the proxy that every other request
 * goes to: whatever leaves a page is seen here.
 */
export class Site {
  /** Paths by file. `/dist/…` is the built widget unless it is among these. */
  files: Readonly<Record<string, SiteFile>> = {};
  /** Everything asked for since `forget`. */
  readonly asked: Asked[] = [];
  private readonly servers: Server[] = [];
  private readonly waiting = new Set<ServerResponse>();

  static async open(): Promise<Site> {
    const site = new Site();
    for (let each = 0; each < 3; each += 1) {
      const server = createServer((request, response) => void site.answer(request, response));
      server.on('connect', (request: IncomingMessage, socket: { end(text: string): void }) => {
        site.asked.push({ host: request.url ?? '', path: '' });
        socket.end('HTTP/1.1 502 Nobody there\r\n\r\n');
      });
      await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
      site.servers.push(server);
    }
    return site;
  }

  /** Where the page lives. */
  get origin(): string { return `http://${this.host(0)}`; }
  /** Another origin with the same files: a delivery network, a frame of somebody else. */
  get elsewhere(): string { return `http://${this.host(1)}`; }
  get proxy(): string { return this.host(2); }

  /** Requests to anywhere but this site's two addresses, without the browser's own errands. */
  get strangers(): readonly string[] {
    const own = [this.host(0), this.host(1)];
    return this.asked.filter(({ host }) => !own.includes(host) && !isErrand(host)).map(({ host, path }) => `${host}${path}`);
  }

  /** Paths asked for of the site itself, in order. */
  get paths(): readonly string[] {
    return this.asked.filter(({ host }) => host === this.host(0) || host === this.host(1)).map(({ path }) => path).filter((path) => path !== '/favicon.ico');
  }

  forget(): void {
    this.asked.length = 0;
    for (const response of this.waiting) response.destroy();
    this.waiting.clear();
  }

  async close(): Promise<void> {
    this.forget();
    for (const server of this.servers) {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    }
  }

  private host(place: number): string {
    return `127.0.0.1:${(this.servers[place]?.address() as AddressInfo).port}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    this.asked.push({ host, path: pathname });
    const file = await this.fileOf(host, pathname);
    const { body = '', type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8', status = 200, headers = {}, hangs = false, reply } = typeof file === 'string' ? { body: file } : file;
    if (hangs) {
      this.waiting.add(response);
      return;
    }
    const shared = /^\/dist\//.test(pathname) ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {};
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...shared, ...headers }).end(reply ? reply(await textOf(request)) : body);
  }

  private async fileOf(host: string, path: string): Promise<SiteFile> {
    const missing = { status: 404, body: 'not here' };
    if (host !== this.host(0) && host !== this.host(1)) return { status: 502 };
    const own = this.files[path];
    if (own !== undefined) return own;
    if (!/^\/dist\//.test(path)) return missing;
    return readFile(normalize(join(ROOT, path)), 'utf8').catch(() => missing);
  }
}
