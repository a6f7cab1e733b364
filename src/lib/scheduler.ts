type Task = () => void;

/** After this a paint is no longer waited for. */
const NO_PAINT_MS = 1000;

/**
 * The timers of one element: named delays, and tasks that wait for the next paint and run one at a time. Where nothing
 * is painted, since nobody sees the page, a task runs all the same. All of them end with `stop()`; afterwards the
 * scheduler can be used again. A Lit element adds it as a controller.
 */
export class Scheduler {
  private readonly delays = new Map<string, ReturnType<typeof setTimeout>>();
  private queue: Task[] = [];
  private frame: number | undefined = undefined;
  private pause: ReturnType<typeof setTimeout> | undefined = undefined;

  /** Runs `task` once after `delayMs`. A delay of the same name that still waits is given up for it. */
  after(name: string, delayMs: number, task: Task): void {
    this.cancel(name);
    this.delays.set(name, setTimeout(() => {
      this.delays.delete(name);
      task();
    }, delayMs));
  }

  /** Gives up the delay of this name. */
  cancel(name: string): void {
    clearTimeout(this.delays.get(name));
    this.delays.delete(name);
  }

  /** Whether a delay of this name still waits. */
  isWaiting(name: string): boolean {
    return this.delays.has(name);
  }

  /** Runs `task` once the next paint is done, in a task of its own. */
  afterPaint(task: Task): void {
    this.queue.push(task);
    this.goOn();
  }

  /** Gives up a task that waits for its paint. */
  drop(task: Task): void {
    this.queue = this.queue.filter((one) => one !== task);
    if (this.queue.length === 0) this.forget();
  }

  /** Gives up everything that waits. */
  stop(): void {
    this.delays.forEach((timer) => clearTimeout(timer));
    this.delays.clear();
    this.queue = [];
    this.forget();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private forget(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.pause);
    this.frame = this.pause = undefined;
  }

  private goOn(): void {
    if (this.queue.length === 0 || this.pause !== undefined) return;
    this.pause = setTimeout(() => this.run(), document.hidden ? 0 : NO_PAINT_MS);
    if (document.hidden) return;
    this.frame = requestAnimationFrame(() => {
      this.forget();
      this.pause = setTimeout(() => this.run(), 0);
    });
  }

  private run(): void {
    this.forget();
    try {
      this.queue.shift()?.();
    } finally {
      this.goOn();
    }
  }
}
