import { deep, nameOf, textOf } from '../kit/look.js';
import type { Widget } from './acts.js';

/** What a visitor would tell of a widget, wherever it stands. */
export interface Seen {
  readonly heading: string;
  /** Names of the answers that are chosen. */
  readonly chosen: readonly string[];
  /** Whether it has its looks and takes room. */
  readonly isDressed: boolean;
}

const inside = (widget: Element): Element[] => (widget.shadowRoot ? deep(widget.shadowRoot) : []);
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function seen(widget: Element): Seen {
  const all = inside(widget);
  const heading = all.find(({ localName }) => /^h[1-6]$/.test(localName));
  const roots = [widget, ...all].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return {
    heading: heading ? tidy(textOf(heading)) : '',
    chosen: all.filter((element) => (element as HTMLInputElement).checked).map(nameOf),
    isDressed: roots.every(({ adoptedStyleSheets }) => adoptedStyleSheets.length > 0) && widget.getBoundingClientRect().height > 150,
  };
}

/** Every sheet that dresses a widget or anything in it. */
export function sheets(widget: Element): Set<CSSStyleSheet> {
  return new Set([widget, ...inside(widget)].flatMap(({ shadowRoot }) => [...shadowRoot?.adoptedStyleSheets ?? []]));
}

/** Presses a button, or chooses an answer, by what it is called. */
export function press(widget: Element, name: string, nth = 0): void {
  const found = inside(widget).filter((element) => element.matches('button, input') && nameOf(element).startsWith(name))[nth];
  if (!found) throw new Error(`no "${name}"`);
  (found as HTMLElement).click();
}

/** Chooses the answer at this place. */
export function choose(widget: Element, nth: number): void {
  const found = inside(widget).filter((element) => element.matches('input'))[nth];
  if (!found) throw new Error(`no answer ${nth}`);
  (found as HTMLElement).click();
}

/** How many charts a widget has, and how many are on their canvases. */
export function drawings(widget: Widget): { readonly all: number; readonly drawn: number } {
  const canvases = inside(widget).filter(({ localName }) => localName === 'canvas');
  const waiting = canvases.filter((canvas) => !canvas.hasAttribute('width'));
  waiting[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return { all: canvases.length, drawn: canvases.length - waiting.length };
}
