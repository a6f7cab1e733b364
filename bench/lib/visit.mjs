// One measured visit: a fresh page with a cold cache, real taps, and what the browser counted.
import { memoryOf, openPage } from './browser.mjs';
import { probe } from './probe.mjs';

/** Phones and lines to be slow like. Slow 4G: Lighthouse's profile with the factors of the developer tools. */
export const CONDITIONS = {
  plain: {},
  cpu4: { cpu: 4 },
  slow4g: { cpu: 4, line: { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 } },
};

const PATIENCE = { timeout: 40_000 };

/** Where to tap, once the target is in view and stands still; the script runs on the page at each frame. */
const placeOf = (target) => `(() => {
  const element = ${target};
  if (!element) return null;
  const { left, top, bottom, width, height } = element.getBoundingClientRect();
  if (!width) return null;
  if (top < 0 || bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return null;
  }
  const now = [left, top, height].map(Math.round).join();
  if (probe.place !== now) { probe.place = now; return null; }
  return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
})()`;

async function tap(page, target) {
  const handle = await page.waitForFunction(placeOf(target), null, { ...PATIENCE, polling: 'raf' })
    .catch((cause) => { throw new Error(`nothing to tap at ${target}`, { cause }); });
  const { x, y } = await handle.jsonValue();
  const before = await page.evaluate('probe.clicks()');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(`probe.clicks() > ${before}`, null, { ...PATIENCE, polling: 'raf' });
}

/** Taps through the visit, up to the third chart of the result. */
export async function visitOn(page, { taps, words, charts, drawn }) {
  for (const [index, target] of taps.entries()) {
    if (index === taps.length - 1) {
      await page.evaluate(`void probe.expect({ words: () => ${words}, charts: () => ${charts ?? '[]'}, drawn: ${drawn ? `() => ${drawn}` : 'undefined'} })`);
    }
    await tap(page, target);
  }
  if (taps.length === 0) return;
  await page.waitForFunction('typeof probe.charts === "number"', null, { ...PATIENCE, polling: 50 });
  // Event timings and long tasks are told a moment later.
  await page.waitForTimeout(500);
}

async function processor(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  return { main: of('TaskDuration'), script: of('ScriptDuration') };
}

async function slowDown(session, { cpu, line }) {
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** The figures of one visit to this address. */
export async function measureVisit(browser, address, { first, taps, words, charts, drawn }, condition) {
  const { context, page, session, errors } = await openPage(browser);
  try {
    await session.send('Network.enable');
    // Time of the thread, not of the clock: other work on the machine hardly moves it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await slowDown(session, condition);
    await page.addInitScript(`(${probe})(); void probe.meet(() => ${first});`);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction('window.probe?.first', null, { ...PATIENCE, polling: 50 });
    const { main: mainFirst, script: scriptFirst } = await processor(session);
    await visitOn(page, { taps, words, charts, drawn });
    const seen = await page.evaluate('probe.sum()');
    const { main, script } = await processor(session);
    const { heap, nodes, listeners } = await memoryOf(session);
    if (errors.length > 0) throw new Error(`an error on the page: ${errors[0]}`);
    return { ...seen, mainFirst, scriptFirst, main, scriptAll: script, heap, nodes, listeners };
  } finally {
    await context.close();
  }
}
