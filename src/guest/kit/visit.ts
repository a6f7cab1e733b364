import { byRole, focused, inWidget, isShown, nameOf, type Role, textOf, widgetAt } from './look.js';

/** A point of the window, and what a press there would meet. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Whether the press meets the element, its label, or something within. */
  readonly reached: boolean;
  readonly met: string;
}

/** What stands where a press would go, in whatever shadow tree. */
function topmost(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Brings a control into view and tells where to press it. */
export function spotOf(role: Role, name: string, nth = 0, place = 0): Spot | null {
  const control = byRole(role, name, place)[nth];
  if (!control) return null;
  const target = (control as HTMLInputElement).labels?.[0] ?? control;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const met = topmost(x, y);
  return { x, y, reached: Boolean(met && (target.contains(met) || met.contains(target) && met.localName !== 'html')), met: met?.localName ?? 'nothing' };
}

/** Presses a control by a script, as assistive technology does. */
export function activate(role: Role, name = '', nth = 0, place = 0): boolean {
  const control = byRole(role, name, place)[nth] as HTMLElement | undefined;
  control?.click();
  return Boolean(control);
}

/** Where the visitor is. */
export interface Screen {
  readonly kind: 'nothing' | 'first' | 'single' | 'several' | 'result' | 'other';
  readonly heading: string;
  readonly options: readonly string[];
}

/** What the widget shows now. */
export function screen(place = 0): Screen {
  const heading = nameOf(byRole('heading', '', place)[0] ?? document.createElement('p'));
  const radios = byRole('radio', '', place).map(nameOf);
  const checkboxes = byRole('checkbox', '', place).map(nameOf);
  const has = (name: string): boolean => byRole('button', name, place).length > 0;
  if (has('How we work this out')) return { kind: 'result', heading, options: [] };
  if (has('Continue') && checkboxes.length > 0) return { kind: 'several', heading, options: checkboxes };
  if (has('Continue') && radios.length > 0) return { kind: 'single', heading, options: radios };
  if (has('Face') && has('Hair')) return { kind: 'first', heading, options: [] };
  return { kind: heading ? 'other' : 'nothing', heading, options: [] };
}

/** What has the focus: its role or tag, its name, and whether it is in a widget. */
export function focus(): { readonly what: string; readonly name: string; readonly inside: boolean } {
  const element = focused();
  if (!element || element === document.body) return { what: 'nothing', name: '', inside: false };
  return { what: element.getAttribute('role') ?? element.localName, name: nameOf(element), inside: element.getRootNode() !== document };
}

/** Charts that stand in the widget: how many, and how many of them are drawn and have a size. Brings the next undrawn one into view. */
export function charts(place = 0): { readonly all: number; readonly drawn: number } {
  const canvases = inWidget(place).filter((element) => element.localName === 'canvas') as HTMLCanvasElement[];
  const waiting = canvases.filter((canvas) => !isDrawn(canvas));
  waiting[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return { all: canvases.length, drawn: canvases.length - waiting.length };
}

function isDrawn(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  if (width < 2 || height < 2 || !isShown(canvas)) return false;
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  for (let index = 3; index < data.length; index += 4) if (data[index]) return true;
  return false;
}

/** Links of the widget: where each leads, into which window, how it stands to this page, and its upper edge in CSS px. */
export function links(place = 0): { readonly href: string; readonly target: string; readonly rel: string; readonly top: number }[] {
  const found = inWidget(place).filter((element) => element.matches('a[href]')) as HTMLAnchorElement[];
  return found.map((link) => ({ href: link.href, target: link.target, rel: link.rel, top: link.getBoundingClientRect().top }));
}

/** What the widget says aside: the words, and where they stand in CSS px. */
export function notes(place = 0): { readonly words: string; readonly bottom: number; readonly height: number }[] {
  return inWidget(place).filter((element) => element.matches('[role=note]')).map((note) => {
    const { bottom, height } = note.getBoundingClientRect();
    return { words: nameOf(note), bottom, height };
  });
}

/** Every word of the widget. */
export function words(place = 0): string {
  const { shadowRoot } = widgetAt(place);
  return shadowRoot ? textOf(shadowRoot).replace(/\s+/g, ' ').trim() : '';
}
