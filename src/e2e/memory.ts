import type { CDPSession, Page } from '@playwright/test';

/** What the browser keeps alive, counted after it has thrown away all it can. */
export class Memory {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Memory> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Memory(session);
  }

  async counts(): Promise<{ readonly nodes: number; readonly listeners: number }> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** How many objects with this prototype are still held by something. */
  async alive(prototype: string): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { result } = await this.session.send('Runtime.evaluate', { expression: prototype });
    const { objects } = await this.session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: length } = await this.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true,
    });
    await this.session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return Number(length.value);
  }
}

/** Keeps count of the timers and frames that a page still waits for. */
export function countTimers(): void {
  const waiting = new Set<string>();
  Object.assign(window, { waiting });
  const { setTimeout: set, clearTimeout: clear, requestAnimationFrame: ask, cancelAnimationFrame: cancel } = window;
  const watched = (make: (job: (...given: unknown[]) => void, more: unknown[]) => number, name: string) => (job: (...given: unknown[]) => void, ...more: unknown[]): number => {
    const id: number = make((...given) => {
      waiting.delete(`${name} ${id}`);
      job(...given);
    }, more);
    waiting.add(`${name} ${id}`);
    return id;
  };
  Object.assign(window, {
    setTimeout: watched((job, more) => set(job, ...more as [number]), 'timeout'),
    requestAnimationFrame: watched((job) => ask(job), 'frame'),
    clearTimeout: (id: number) => { waiting.delete(`timeout ${id}`); clear(id); },
    cancelAnimationFrame: (id: number) => { waiting.delete(`frame ${id}`); cancel(id); },
    setInterval: () => { throw new Error('an interval'); },
  });
}
