import { render, type TemplateResult } from 'lit';

import type { Language } from '../../../state/language.js';
import { paperStyles } from './paper.styles.js';

/** Room on the shorter of two sheets, the narrower of two widths, inside the margins: A4 is narrower, US Letter shorter. */
const SHEET = { 'inline-size': '190mm', 'block-size': '257mm' };
/** What is told in two languages takes a sheet of A4. */
const A4 = { ...SHEET, 'block-size': '275mm' };
/** A printer's letters may run a little wider than a screen's. */
const SPARE = 0.98;

/** A sheet of paper: what it is called, how it reads, and what is on it. */
export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Languages of its columns, each of which is dressed as its letters need; none where it speaks one alone. */
  readonly columns: readonly Language[];
  /** The page in full first, then with less and less on it. */
  readonly pages: readonly (() => TemplateResult)[];
}

/** A frame in `home`, out of sight and of reach, with nothing in it. */
export function emptyFrame(home: Node): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not `display: none`: some browsers print nothing of a frame without a size.
  setStyles(frame, { position: 'fixed', 'inset-block-start': '0', 'inset-inline-start': '0', border: '0', visibility: 'hidden', ...SHEET });
  // Firefox gives an empty frame its document a moment later.
  loads.set(frame, new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })));
  home.appendChild(frame);
  return frame;
}

const loads = new WeakMap<HTMLIFrameElement, Promise<unknown>>();

/**
 * Draws a sheet in an empty frame. Styles are a sheet of the frame's own, and all words go through Lit, so that no policy
 * of the host page stands in the way.
 */
export async function drawSheet({ title, lang, dir, columns, pages }: Sheet, frame: HTMLIFrameElement): Promise<void> {
  await loads.get(frame);
  const [page, view] = [frame.contentDocument, frame.contentWindow as (Window & typeof globalThis) | null];
  if (!page || !view) throw new Error('the frame has no document');
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(paperStyles.cssText);
  page.adoptedStyleSheets = [styles];
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  if (columns.length > 0) setStyles(frame, A4);
  for (const draw of pages) {
    render(draw(), page.body, { creationScope: page });
    for (const column of columns) {
      for (const block of page.body.querySelectorAll<HTMLElement>(`.column[lang="${column.lang}"]`)) column.dress?.(block);
    }
    // The body of an empty frame is as high as the frame itself, whatever is in it.
    const height = page.body.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (height <= frame.getBoundingClientRect().height * SPARE) break;
  }
  // What has been measured takes no more room on the page.
  setStyles(frame, { 'inline-size': '1px', 'block-size': '1px' });
}

/** One by one, since a policy may forbid a style attribute. */
function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  Object.entries(styles).forEach(([name, value]) => element.style.setProperty(name, value));
}
