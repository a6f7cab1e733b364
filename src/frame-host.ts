import { type FrameMessage, frameMessage } from './lib/frame-messages.js';

// The script of a page with `<iframe data-treatment-explorer src="…/embed.html">`: gives each of them the height it needs.

const SELECTOR = 'iframe[data-treatment-explorer]';

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(SELECTOR)];
}

/** `hello` says that the height is kept here: the frame answers with it, and nobody else understands it. */
function say(frame: HTMLIFrameElement, kind: 'hello' | 'short'): void {
  const message: FrameMessage = { tx: 1, kind };
  frame.contentWindow?.postMessage(message, '*');
}

const greet = (frame: HTMLIFrameElement): void => say(frame, 'hello');

/** Whose messages count: a frame may have been led to another page. A sandbox without an origin of its own says `null`. */
function originOf(frame: HTMLIFrameElement): string {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(frame.src, document.baseURI).origin;
  } catch {
    // No address at all.
    return '';
  }
}

/** Moves the page as little as needed to show a place of the frame. */
function reveal(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const above = frame.getBoundingClientRect().top + frame.clientTop;
  const [start, below] = [above + top, above + bottom - document.documentElement.clientHeight];
  const by = start < 0 ? start : Math.max(0, Math.min(start, below));
  if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
}

function setHeight(frame: HTMLIFrameElement, px: number): void {
  // A border of the page's comes on top.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${px}px`;
  // A rule of the page may be stronger, such as a largest height for every frame.
  if (frame.clientHeight < px - 1) say(frame, 'short');
}

window.addEventListener('message', ({ data, source, origin }) => {
  const message = frameMessage(data);
  const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (origin !== originOf(frame)) {
    // It keeps its own height; one of ours behind a redirect, greeted before it was known, has to scroll.
    if (message.kind === 'height') say(frame, 'short');
  } else if (message.kind === 'here') greet(frame);
  else if (message.kind === 'height') setHeight(frame, message.px);
  else if (message.kind === 'reveal') reveal(frame, message.top, message.bottom);
});

frames().forEach(greet);
