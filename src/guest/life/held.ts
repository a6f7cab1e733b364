import type { Engine } from '../engines/engine.js';
import { PuppeteerEngine } from '../engines/puppeteer-engine.js';
import type { Guest } from '../guest.js';
import { expect } from '../test.js';

/** What a page may not keep more of than before, by the prototype it has. */
const KINDS = [
  'HTMLElement', 'ShadowRoot', 'HTMLCanvasElement', 'CanvasRenderingContext2D', 'CSSStyleSheet', 'MediaQueryList', 'ResizeObserver', 'IntersectionObserver',
  'MutationObserver', 'AbortController', 'Promise', 'Map', 'Set', 'WeakRef', 'Array', 'Function', 'Object',
] as const;

/** Of these an engine makes some for itself: interfaces when they are first asked for, copies of a literal when it has run twice. */
export const PLAIN_DATA: readonly string[] = ['Array', 'Function', 'Object'];

/** How many there are, by kind. */
export type Counts = Readonly<Record<string, number>>;

/**
 * What Chromium holds for the page now open, after it has thrown away all it can: its own counters of nodes and listeners,
 * and every object, by kind. Nothing in the other engines, which tell none of it.
 */
export async function held(engine: Engine): Promise<Counts> {
  if (!(engine instanceof PuppeteerEngine) || engine.name !== 'chromium') return {};
  const session = await engine.current.createCDPSession();
  const counts: Record<string, number> = {};
  try {
    for (let rounds = 0; rounds < 3; rounds += 1) await session.send('HeapProfiler.collectGarbage');
    for (const kind of KINDS) {
      const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, objectGroup: 'held' });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup: 'held' });
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true,
      });
      await session.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
      counts[kind] = Number(length.value);
    }
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { ...counts, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}

/** Without a way to ask the engine for its waste, some of what is gone may still be found on its stack. */
const ON_THE_STACK = 10;

async function throwAway(guest: Guest): Promise<void> {
  if (!(guest.engine instanceof PuppeteerEngine) || guest.engine.name !== 'chromium') {
    await guest.evaluate(() => window.life.collect());
    return;
  }
  const session = await guest.engine.current.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Until widgets and canvases that were taken from the page are gone from memory: all in Chromium, and in WebKit all but what its stack shows. */
export async function letGo(guest: Guest, ofItsOwn = 0): Promise<void> {
  await expect.poll(async () => {
    await throwAway(guest);
    return guest.evaluate(() => window.life.alive());
  }, { message: 'widgets and canvases that are kept', intervals: [100], timeout: 60_000 }).toBeLessThanOrEqual(guest.engine.name === 'webkit' ? ON_THE_STACK : ofItsOwn);
}
