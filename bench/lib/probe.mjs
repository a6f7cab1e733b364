// What runs on every page before anything else, and writes down what the browser tells. Sent as text: it knows nothing
// of this file.

/** Sets up `window.at` and `window.probe`. */
export function probe() {
  const seen = { shifts: [], longTasks: [], events: [], clicks: [], draws: new Map() };

  window.at = (path) => {
    let place = document;
    let found = null;
    for (const selector of path.split(' >>> ')) {
      found = place?.querySelector(selector) ?? null;
      place = found?.shadowRoot;
    }
    return found;
  };

  const watch = (type, options, keep) => {
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options });
  };
  watch('layout-shift', {}, ({ value, hadRecentInput }) => seen.shifts.push({ value, hadRecentInput }));
  watch('longtask', {}, ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  watch('event', { durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (interactionId) seen.events.push({ interactionId, duration });
  });
  addEventListener('click', ({ timeStamp }) => seen.clicks.push(timeStamp), true);

  for (const name of ['fill', 'stroke', 'fillRect', 'fillText']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...given) {
      seen.draws.set(this.canvas, true);
      return draw.apply(this, given);
    };
  }

  /** The time right after the first frame in which this is true: a message sent from a frame comes once it is painted. */
  const painted = (isTrue) => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const look = () => (isTrue() ? port2.postMessage(0) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

  const number = (list) => list.reduce((sum, value) => sum + value, 0);
  const requests = () => performance.getEntriesByType('resource');

  window.probe = {
    /** Waits for the first question. */
    async meet(isFirst) {
      let asked = 0;
      const time = await painted(() => {
        asked = requests().length;
        return isFirst();
      });
      const begun = performance.getEntriesByName('subject')[0]?.startTime ?? 0;
      const arrived = requests().filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time);
      window.probe.first = {
        navigation: time, script: time - begun, requestsFirst: asked,
        bytesFirst: number(arrived.map(({ encodedBodySize }) => encodedBodySize)),
      };
    },
    /** Waits for the words of the result and for its charts, and scrolls on to those that wait to be seen. */
    async expect({ words, charts, drawn }) {
      seen.draws.clear();
      const isDrawn = (canvas) => Boolean(canvas && seen.draws.has(canvas));
      window.probe.words = await painted(words);
      window.probe.charts = await painted(() => {
        if (drawn) return drawn();
        const next = charts().find((canvas) => !isDrawn(canvas));
        if (next === undefined) return charts().every(isDrawn);
        const { top, bottom } = next?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        if (next && (top < 0 || bottom > innerHeight)) next.scrollIntoView({ block: 'center', behavior: 'instant' });
        return false;
      });
    },
    clicks: () => seen.clicks.length,
    longTasks: () => seen.longTasks.length,
    /** What was seen from the navigation to now. */
    sum() {
      const { first, words, charts } = window.probe;
      const last = seen.clicks.at(-1);
      const taps = {};
      for (const { interactionId, duration } of seen.events) taps[interactionId] = Math.max(taps[interactionId] ?? 0, duration);
      const early = seen.longTasks.filter(({ startTime }) => startTime >= first.navigation - first.script && startTime < (last ?? Infinity));
      return {
        ...first,
        ...(words ? { tap: Math.max(0, ...Object.values(taps)), words: words - last, charts: charts - last } : {}),
        blocking: number(seen.longTasks.map(({ duration }) => duration - 50)),
        longest: Math.max(0, ...early.map(({ duration }) => duration)),
        shift: number(seen.shifts.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value)),
        shiftAll: number(seen.shifts.map(({ value }) => value)),
        bytes: number(requests().map(({ encodedBodySize }) => encodedBodySize)),
        requests: requests().length,
        strangers: requests().filter(({ name }) => new URL(name).origin !== location.origin).length,
      };
    },
  };
}
