import { task } from '../../guest/life/task.js';

interface Job {
  readonly dueMs: number;
  readonly run: () => void;
}

const jobs = new Map<number, Job>();
let nowMs = 0;
let last = 1_000_000;

/** Timers and both clocks of this page stand still from now on, until `pass` or `tick` moves them. Frames are painted as ever. */
export function holdClock(): void {
  const began = Date.now();
  const setTimeout = (run: () => void, delayMs = 0): number => {
    last += 1;
    jobs.set(last, { dueMs: nowMs + Math.max(0, delayMs), run });
    return last;
  };
  Object.assign(window, { setTimeout, clearTimeout: (id: number) => { jobs.delete(id); } });
  Object.assign(performance, { now: () => nowMs });
  Object.assign(Date, { now: () => began + nowMs });
}

function nextDue(untilMs: number): readonly [id: number, job: Job] | undefined {
  let next: readonly [number, Job] | undefined;
  for (const [id, job] of jobs) if (job.dueMs <= untilMs && job.dueMs < (next?.[1].dueMs ?? Infinity)) next = [id, job];
  return next;
}

/** Does the next thing that is due by then. */
function doNext(untilMs: number): boolean {
  const next = nextDue(untilMs);
  if (!next) return false;
  const [id, { dueMs, run }] = next;
  jobs.delete(id);
  nowMs = Math.max(nowMs, dueMs);
  run();
  return true;
}

/** So much time at once, as when a device was busy. */
export function tick(ms: number): void {
  const untilMs = nowMs + ms;
  while (doNext(untilMs));
  nowMs = untilMs;
}

/** So much time, with everything that follows from each timer. */
export async function pass(ms: number): Promise<void> {
  const untilMs = nowMs + ms;
  while (doNext(untilMs)) await task();
  nowMs = untilMs;
  await task();
}

/** Timers that wait. */
export function waiting(): number {
  return jobs.size;
}
