import { TAG, widgetAt } from './look.js';

/** What the witness, the first script of the page, has seen. */
export interface Witnessed {
  /** Uncaught errors, unhandled rejections, errors said in the console, broken policies. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Public events of the widget: name and detail. */
  readonly events: readonly { readonly name: string; readonly detail: unknown }[];
}

/** What was seen so far. Nothing where no witness could be put on the page. */
export function witnessed(): Witnessed {
  const seen = (window as unknown as Record<symbol, Witnessed | undefined>)[Symbol.for('witness')];
  return { errors: [...seen?.errors ?? []], warnings: [...seen?.warnings ?? []], events: [...seen?.events ?? []] };
}

/** Which page this is, and whether it has been read to its end. */
export function ready(): { readonly path: string; readonly done: boolean } {
  return { path: location.pathname, done: document.readyState === 'complete' };
}

/** What a visit may not move: the address, and the steps that "Back" goes. */
export function trail(): { readonly address: string; readonly steps: number } {
  return { address: location.href, steps: history.length };
}

export function isDefined(): boolean {
  return Boolean(customElements.get(TAG));
}

/** Where the widget stands in the window, in CSS px, and how far the page is scrolled. */
export function place(nth = 0): { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly scrolled: number } {
  const { left, top, width, height } = widgetAt(nth).getBoundingClientRect();
  return { left, top, width, height, scrolled: scrollY };
}
