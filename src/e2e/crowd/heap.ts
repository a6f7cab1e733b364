import type { CDPSession } from '@playwright/test';

/** What the engine holds for the page, after it has thrown away all it can. */
export interface Held {
  readonly heapKib: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function held(session: CDPSession): Promise<Held> {
  for (let rounds = 0; rounds < 3; rounds += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapKib: usedSize / 1024, nodes, listeners: jsEventListeners };
}

/** Texts of the heap, numbers among them, in which this is found. */
export async function inHeap(session: CDPSession, wanted: RegExp): Promise<readonly string[]> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => { chunks.push(chunk); };
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { strings } = JSON.parse(chunks.join('')) as { readonly strings: readonly string[] };
  return strings.filter((text) => wanted.test(text));
}

/** What a figure gains with each visit: the slope of a straight line through these. */
export function slope(points: readonly (readonly [visits: number, figure: number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
