import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { type Page, test as base } from '@playwright/test';

import { writeWorker } from '../../.config/build/kiosk-page.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json',
};
/** What a hotel's network answers to everything until somebody has logged in. */
const PORTAL = '<!doctype html><title>Log in</title><p>Welcome to our Wi-Fi</p>';

/** A clinic's site with the kiosk page in a folder, on this machine. */
export class KioskSite {
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** Errors of the page and of its console. */
  readonly errors: string[] = [];
  /** What answers: the site, or somebody else in its place, whatever is asked for; or somebody else for all but the worker. */
  answers: 'site' | 'portal' | 'portal-but-worker' = 'site';
  private server: Server | undefined = undefined;

  private constructor(readonly folder: string) {}

  /** A copy of the built folder on a site, with the set-up of a clinic, and a witness on the page that is going to be opened. */
  static async open(page: Page, settings: Readonly<Record<string, unknown>>): Promise<KioskSite> {
    const site = new KioskSite(mkdtempSync(join(process.cwd(), '.cache', 'kiosk-site-')));
    cpSync('dist/kiosk', site.folder, { recursive: true });
    site.set(settings);
    page.on('pageerror', (error) => site.errors.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') site.errors.push(message.text()); });
    site.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      site.asked.push(pathname);
      const isPortal = site.answers === 'portal' || site.answers === 'portal-but-worker' && !/(sw|settings)\.js$/.test(pathname);
      if (isPortal) { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PORTAL); return; }
      const file = pathname.replace(/^\/screen\//, '') || 'index.html';
      readFile(join(site.folder, file)).then(
        (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': 'max-age=600' }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => { site.server?.listen(0, '127.0.0.1', resolve); });
    site.address = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}/screen/`;
    return site;
  }

  /** Where the page is. */
  address = '';

  /** What the clinic writes into its set-up. */
  set(settings: Readonly<Record<string, unknown>>): void {
    writeFileSync(join(this.folder, 'settings.js'), `self.kioskSettings = ${JSON.stringify(settings)};\n`);
  }

  /** A later version of the program, which says something else on its first screen. */
  async release(from: string, to: string): Promise<void> {
    const script = join(this.folder, 'treatment-explorer.js');
    const text = readFileSync(script, 'utf8');
    if (!text.includes(from)) throw new Error(`the script does not say “${from}”`);
    writeFileSync(script, text.replaceAll(from, to));
    await writeWorker(this.folder);
  }

  /** The server is switched off. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => { if (server) server.close(() => resolve()); else resolve(); });
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Opens the page, and waits until it is kept. */
export async function openKept(page: Page, site: KioskSite): Promise<void> {
  await page.goto(site.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  });
}

export const CLINIC = {
  clinicName: 'Rose Clinic', lang: 'en', languages: ['en', 'ur', 'ar'], currency: 'PKR', region: 'PK',
  prices: { face: '7000-18000' }, handoffUrl: 'https://clinic.example/plan',
};

/** A test with a site of its own, where a clinic has put the folder. */
export const test = base.extend<{ site: KioskSite }>({
  site: async ({ page }, use) => {
    const site = await KioskSite.open(page, CLINIC);
    await use(site);
    await site.close();
  },
});
export { expect } from '@playwright/test';
