/** What a page still waits for, listens to or watches. Nothing of the widget's may be left when the widget has gone. */
export interface Left {
  readonly timers: number;
  readonly frames: number;
  /** On what outlives an element: windows, documents, their roots, media queries, abort signals. */
  readonly listeners: number;
  /** Elements watched by observers of each kind. */
  readonly sizes: number;
  readonly sights: number;
  readonly changes: number;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly job: unknown;
  readonly capture: boolean;
}

const timers = new Set<unknown>();
const frames = new Set<number>();
let listening: Listening[] = [];

function watchListeners(): void {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const captures = (options: unknown): boolean => (typeof options === 'object' && options ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options));
  const outlives = (target: EventTarget): boolean => !(target instanceof Node) || target instanceof Document || target === document.documentElement || target === document.body;
  const same = (a: Listening, b: Listening): boolean => a.target === b.target && a.type === b.type && a.job === b.job && a.capture === b.capture;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type: string, job: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean): void {
    const target = this ?? window;
    const one = { target, type, job, capture: captures(options) };
    if (job && outlives(target) && !listening.some((other) => same(one, other))) {
      listening.push(one);
      const forget = (): void => { listening = listening.filter((other) => !same(one, other)); };
      if (typeof options === 'object') {
        if (options.once) add.call(target, type, forget, { once: true, capture: one.capture });
        if (options.signal) add.call(options.signal, 'abort', forget, { once: true });
      }
    }
    add.call(target, type, job, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type: string, job: EventListenerOrEventListenerObject | null, options?: EventListenerOptions | boolean): void {
    const target = this ?? window;
    const one = { target, type, job, capture: captures(options) };
    listening = listening.filter((other) => !same(one, other));
    remove.call(target, type, job, options);
  };
}

function watchTimers(): void {
  const { setTimeout: set, clearTimeout: clear, requestAnimationFrame: ask, cancelAnimationFrame: cancel } = window;
  const later = (job: (...given: unknown[]) => void, ms?: number, ...given: unknown[]): number => {
    const id: number = set(() => {
      timers.delete(id);
      job(...given);
    }, ms);
    timers.add(id);
    return id;
  };
  Object.assign(window, {
    setTimeout: later,
    clearTimeout: (id?: number) => { timers.delete(id); clear(id); },
    setInterval: () => { throw new Error('an interval'); },
    requestAnimationFrame: (job: FrameRequestCallback) => {
      const id: number = ask((now) => {
        frames.delete(id);
        job(now);
      });
      frames.add(id);
      return id;
    },
    cancelAnimationFrame: (id: number) => { frames.delete(id); cancel(id); },
  });
}

interface Observer {
  observe(target: Node, options?: never): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

/** Counts what observers of one kind watch. */
function watchObserver(prototype: Observer): () => number {
  const watched = new Map<Observer, Set<Node>>();
  const { observe, unobserve, disconnect } = prototype;
  prototype.observe = function (target, options): void {
    watched.set(this, (watched.get(this) ?? new Set()).add(target));
    observe.call(this, target, options);
  };
  if (unobserve) {
    prototype.unobserve = function (target): void {
      watched.get(this)?.delete(target);
      unobserve.call(this, target);
    };
  }
  prototype.disconnect = function (): void {
    watched.delete(this);
    disconnect.call(this);
  };
  return () => [...watched.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Counts from now on. For the first script of a page. */
export function watchPage(): () => Left {
  watchListeners();
  watchTimers();
  const sizes = watchObserver(ResizeObserver.prototype);
  const sights = watchObserver(IntersectionObserver.prototype);
  const changes = watchObserver(MutationObserver.prototype);
  return () => ({ timers: timers.size, frames: frames.size, listeners: listening.length, sizes: sizes(), sights: sights(), changes: changes() });
}
