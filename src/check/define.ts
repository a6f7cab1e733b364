import { define } from '../lib/define.js';
import { type Checked, TAG } from './checked.js';
import { Watch } from './gather/watch.js';
import { SelfCheckPanel } from './panel/panel.js';
import { placeBelow } from './panel/place.js';

const PANEL = 'tx-self-check';

/** Widgets under a root, those in open shadow trees of the page too. */
function widgetsUnder(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName === TAG ? [element] : element.shadowRoot ? widgetsUnder(element.shadowRoot) : []);
}

/** A page that cannot run the widget has an element of its name that holds no settings. */
function isChecked(element: Element): element is Checked {
  return 'settings' in element && 'reporter' in element;
}

/** Gives every widget of the page its panel, those that come later as well. A second call does nothing. */
export function showSelfChecks(): void {
  if (customElements.get(PANEL)) return;
  define(PANEL, SelfCheckPanel);
  const watch = new Watch();
  const known = new Set<Element>();
  const show = (element: Element | undefined): void => {
    if (!element || known.has(element) || !isChecked(element)) return;
    known.add(element);
    const place = known.size;
    // Its first screen has to be painted: what that moved is told apart from what the panel moves.
    requestAnimationFrame(() => setTimeout(() => follow(element, watch, place)));
  };
  for (const element of widgetsUnder(document)) show(element);
  // Told by every widget once its first screen stands, through shadow trees as well.
  document.addEventListener('tx-ready', (event) => show(event.composedPath()[0] as Element | undefined));
}

/** The panel comes, goes and looks again with its widget. */
function follow(widget: Checked, watch: Watch, place: number): void {
  const panel = new SelfCheckPanel();
  const look = (): void => {
    if (!widget.isConnected) return;
    if (!panel.isConnected) placeBelow(panel, widget);
    void panel.look();
  };
  panel.follow(widget, watch, place);
  // One that is on the page already tells its follower of it at once.
  widget.addController({ hostConnected: look, hostUpdated: look, hostDisconnected: () => panel.remove() });
}
