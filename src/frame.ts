import { type FrameMessage, frameMessage } from './lib/frame-messages.js';
import { configOfAddress, settingsOfAddress } from './widget/frame-settings.js';

// The script of `embed.html`: a page with the widget alone, for an iframe. The widget's own script stands beside it.

const { documentElement: root, body } = document;
const isFramed = window.parent !== window;

function tell(message: FrameMessage, origin: string): void {
  window.parent.postMessage(message, origin);
}

/** The element that has the focus, in whatever shadow tree. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === body ? null : element;
}

/** From now on the page around keeps the height: nothing scrolls in here, and what takes the focus is brought into view there. */
function follow(origin: string): void {
  root.style.overflow = 'hidden';
  let told = -1;
  const tellHeight = (): void => {
    const px = Math.ceil(root.getBoundingClientRect().height);
    if (px !== told) tell({ tx: 1, kind: 'height', px }, origin);
    told = px;
  };
  new ResizeObserver(tellHeight).observe(root);
  // Browsers draw nothing in a frame that is far below the screen, so that nobody observes it; it should have its height when it comes.
  for (const type of ['tx-ready', 'tx-step', 'tx-result']) document.addEventListener(type, tellHeight);
  tellHeight();
  const reveal = (): void => {
    requestAnimationFrame(() => {
      const box = focused()?.getBoundingClientRect();
      if (box) tell({ tx: 1, kind: 'reveal', top: Math.max(0, box.top), bottom: Math.max(0, box.bottom) }, origin);
    });
  };
  // Told of each question by its focus: the widget tells a page no more than the phase.
  document.addEventListener('focusin', reveal);
  document.addEventListener('tx-result', reveal);
}

async function show(): Promise<void> {
  await customElements.whenDefined('treatment-explorer');
  const widget = document.createElement('treatment-explorer') as HTMLElement & { config: unknown };
  for (const [name, value] of settingsOfAddress(location.search, isFramed)) widget.setAttribute(name, value);
  widget.config = configOfAddress(location.search, isFramed);
  body.replaceChildren(widget);
}

body.style.margin = '0';
if (isFramed) {
  let isFollowed = false;
  window.addEventListener('message', ({ data, source, origin }) => {
    const kind = source === window.parent ? frameMessage(data)?.kind : undefined;
    if (kind === 'short') root.style.overflow = '';
    if (isFollowed || kind !== 'hello') return;
    isFollowed = true;
    // A sandboxed page has no origin that could be named.
    follow(origin === 'null' ? '*' : origin);
  });
  tell({ tx: 1, kind: 'here' }, '*');
}
void show();
