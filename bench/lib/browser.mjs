// The browser of a run, and what it counts.
import { chromium } from '@playwright/test';

import { chromiumFlags, findChromium } from '../../.config/browsers.mjs';

const CONTEXT = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, reducedMotion: 'no-preference', locale: 'en-GB' };

/** A Chromium that reaches nothing but this machine. */
export function launch(...more) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run: npm run setup');
  return chromium.launch({ executablePath, args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...more] });
}

/** A page of its own, with nothing kept from any before. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ ...CONTEXT, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return { context, page, session, errors };
}

/** Heap in KiB, nodes and listeners, after the browser has thrown away all it can. */
export async function memoryOf(session) {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1024, nodes, listeners: jsEventListeners };
}
