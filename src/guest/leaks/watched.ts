import { build } from 'esbuild';

import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT, WIDGET } from '../host-page.js';
import { type Heard, type Spy, SPY, type Traces } from './record.js';

let spyScript: Promise<string> | undefined;

async function bundleSpy(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['src/guest/leaks/spy.ts'], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

/** A widget on a page that listens, where it is not the usual one. */
export interface Watched {
  /** Markup of the widget. */
  readonly widget?: string;
  /** Markup of the head, after the script that listens. */
  readonly head?: string;
  readonly files?: HostPage['files'];
}

/** Opens a plain page that listens to everything. */
export async function openWatched(guest: Guest, script?: string, { widget = WIDGET, head = '', files = {} }: Watched = {}): Promise<void> {
  spyScript ??= bundleSpy();
  await guest.open({
    head: `<script src="/spy.js"></script>${head}`, body: `${SCRIPT}<h1>A clinic</h1><p>Welcome.</p>${widget}<p>Open every day.</p>`,
    files: { '/spy.js': await spyScript, '/favicon.ico': { status: 204 }, ...files },
  }, script === undefined ? {} : { script });
}

/** All that anybody besides the visitor could know of a visit. */
export interface Known extends Heard {
  readonly before: Traces;
  readonly after: Traces;
  /** Lines that the browser itself told: errors and warnings. */
  readonly told: readonly string[];
  /** What the site, every other site and the browser saw being asked for. */
  readonly asked: readonly string[];
}

export async function known(guest: Guest): Promise<Known> {
  const found = await guest.evaluate(async (name: string) => {
    const spy = (window as unknown as Record<symbol, Spy>)[Symbol.for(name)];
    if (!spy) throw new Error('nobody listens on this page');
    const { calls, events, changes, shown } = spy;
    // Copied first: looking must not count.
    const heard = { calls: [...calls], events: [...events], changes: [...changes], shown: [...shown] };
    return { ...heard, before: await spy.before, after: await spy.look() };
  }, SPY);
  const { errors, warnings } = await guest.ask('witnessed');
  const { site, engine } = guest;
  const asked = [...site.asked.filter(({ host }) => site.origin.endsWith(host)).map(({ path }) => path), ...site.strangers, ...engine.asked.map((url) => url.replace(site.origin, ''))];
  return { ...found, told: [...errors, ...warnings, ...engine.told], asked: [...new Set(asked)].filter((path) => path !== '/favicon.ico') };
}
