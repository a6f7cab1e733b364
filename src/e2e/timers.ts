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
