/** The first script of every page of a test: hears all that goes wrong there, and the widget's public events. */
const errors: string[] = [];
const warnings: string[] = [];
const said: string[] = [];
const events: { name: string; detail: unknown }[] = [];
const intervals = new Set<unknown>();
Object.defineProperty(window, Symbol.for('witness'), { value: { errors, warnings, said, events, intervals, address: location.href, steps: history.length } });

const textOf = (values: readonly unknown[]): string => values.map((value) => (value instanceof Error ? value.stack ?? value.message : String(value))).join(' ');

window.addEventListener('error', (event) => {
  const { target } = event;
  // A file that did not come is told by its element; what came to nothing is the page's own matter.
  if (target instanceof HTMLElement) return;
  errors.push(`uncaught: ${event.message} ${(event.error as Error | undefined)?.stack ?? ''}`);
}, true);
window.addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${textOf([event.reason])}`), true);
document.addEventListener('securitypolicyviolation', (event) => {
  errors.push(`policy: ${event.violatedDirective} refuses ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
}, true);
for (const [name, list] of [['error', errors], ['assert', errors], ['warn', warnings], ['log', said], ['info', said], ['debug', said], ['trace', said], ['dir', said], ['table', said]] as const) {
  const original = console[name].bind(console) as (...values: unknown[]) => void;
  console[name] = (...values: unknown[]): void => {
    list.push(textOf(values));
    original(...values);
  };
}
for (const name of ['tx-ready', 'tx-step', 'tx-result', 'tx-cta', 'tx-reset', 'tx-error']) {
  window.addEventListener(name, (event) => events.push({ name, detail: (event as CustomEvent<unknown>).detail }));
}

// What comes again and again goes on until somebody ends it.
const { setInterval: begin, clearInterval: end } = window;
const beginning = (...given: Parameters<typeof begin>): ReturnType<typeof begin> => {
  const id = begin.apply(window, given);
  intervals.add(id);
  return id;
};
window.setInterval = beginning as typeof begin;
window.clearInterval = (id): void => {
  intervals.delete(id);
  Reflect.apply(end, window, [id]);
};
