import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { type Page, type Route, test as base } from '@playwright/test';

/** Where the host page of a test lives. */
export const SITE = 'https://clinic.test';
/** Another host that serves the built files, as a content delivery network would. */
export const CDN = 'https://cdn.test';

const ROOT = process.cwd();
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** How a host page is served. */
export interface HostOptions {
  /** Markup for the head, after the charset and the viewport. */
  readonly head?: string;
  /** Content-Security-Policy header. */
  readonly policy?: string;
  /** Attributes of the html element. */
  readonly html?: string;
  /** Further files of the site: path and text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Someone's page, and all that happened on it. */
export class Host {
  /** Errors of the page and of its console; policy violations are among them. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** Addresses asked for, the page itself left out, in order. */
  readonly requests: string[] = [];
  /** Addresses asked for that are neither the site's nor the test's delivery network's. */
  readonly strangers: string[] = [];

  private body = '';
  private options: HostOptions = {};

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
      if (message.type() === 'warning') this.warnings.push(message.text());
    });
  }

  /** Opens a page of the site with this body; `place` is what follows the name of the site. */
  async open(body: string, options: HostOptions = {}, place = '/'): Promise<void> {
    this.body = body;
    this.options = options;
    await this.page.route('**/*', (route) => this.answer(route));
    await this.page.goto(SITE + place);
  }

  /** Requests for files of the widget, by name. */
  get widgetRequests(): readonly string[] {
    return this.requests.filter((url) => url.includes('/dist/')).map((url) => url.slice(url.indexOf('/dist/') + '/dist/'.length));
  }

  private async answer(route: Route): Promise<void> {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === SITE && pathname === '/') return route.fulfill(this.document());
    // Asked for by the browser on its own account.
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    this.requests.push(href);
    const own = origin === SITE ? this.options.files?.[pathname] : undefined;
    const contentType = TYPES[extname(pathname)] ?? 'text/plain';
    if (own !== undefined) return route.fulfill({ body: own, contentType });
    if (origin !== SITE && origin !== CDN) {
      this.strangers.push(href);
      return route.abort();
    }
    const body = /^\/(dist|demo)\//.test(pathname) ? await readFile(normalize(join(ROOT, pathname))).catch(() => null) : null;
    if (!body) return route.fulfill({ status: 404, body: 'not found' });
    return route.fulfill({ body, contentType, ...(origin === CDN ? { headers: { 'access-control-allow-origin': '*', 'content-type': contentType } } : {}) });
  }

  private document() {
    const { head = '', policy, html = 'lang="en"' } = this.options;
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-type': 'text/html; charset=utf-8', ...(policy ? { 'content-security-policy': policy } : {}) },
      body: `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`
        + `<title>A clinic</title>${head}</head><body>${this.body}</body></html>`,
    };
  }
}

/** A test on a host page. Whatever it is about, it fails when the page logs an error or asks a stranger for something. */
export const test = base.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const host = new Host(page);
    await use(host);
    base.expect(host.errors, 'errors on the page').toEqual([]);
    base.expect(host.strangers, 'requests to other hosts').toEqual([]);
  },
});
export { expect } from '@playwright/test';

/** What axe finds wrong with the widget: one line for each rule and place. */
export async function axe(page: Page, selector = 'treatment-explorer'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(selector)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${JSON.stringify(target)})`));
}

/** Layout shift of the page so far: what browsers hold against a page, and all of it, taps included. */
export async function layoutShift(page: Page): Promise<{ unexpected: number; all: number }> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry { readonly value: number; readonly hadRecentInput: boolean }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const shifts = await new Promise<Shift[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        resolve(list.getEntries() as Shift[]);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // An observer with nothing to tell is never called.
      setTimeout(() => resolve([]), 200);
    });
    const sum = (list: Shift[]) => list.reduce((total, { value }) => total + value, 0);
    return { unexpected: sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput)), all: sum(shifts) };
  });
}
