import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a finger held or two fingers would open: menus of the system, a selection, a picture to drag, another size. */
const UNWANTED = ['contextmenu', 'selectstart', 'dragstart', 'gesturestart'] as const;
const FIELDS = /^(input|textarea)$/;

/** Keeps the gestures of the system off a kiosk's own surface, and of nothing else on the page. */
export class Gestures implements ReactiveController {
  /** Where the finger came down. */
  private from = { x: 0, y: 0 };
  /** From the first finger to the last. */
  private touching = new AbortController();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of UNWANTED) this.host.addEventListener(name, this.refuse);
    this.host.addEventListener('touchstart', this.handleStart, { passive: false });
    this.host.addEventListener('touchmove', this.refuseMove, { passive: false });
    this.host.addEventListener('wheel', this.refuseZoom, { passive: false });
  }

  hostDisconnected(): void {
    for (const name of UNWANTED) this.host.removeEventListener(name, this.refuse);
    this.host.removeEventListener('touchstart', this.handleStart);
    this.host.removeEventListener('touchmove', this.refuseMove);
    this.host.removeEventListener('wheel', this.refuseZoom);
    this.letGo();
  }

  /** In a field, words are marked to be put right. */
  private readonly refuse = (event: Event): void => {
    const [target] = event.composedPath();
    const isField = FIELDS.test((target as Partial<Element>).localName ?? '');
    if (event.type !== 'selectstart' || !isField) event.preventDefault();
  };

  /**
   * A move comes to the node that the finger came down on, and to nobody else where that has gone since: it is refused there.
   * A second finger is refused as it lands.
   */
  private readonly handleStart = (event: TouchEvent): void => {
    const { touches: [first], touches: { length }, cancelable } = event;
    if (first) this.from = { x: first.clientX, y: first.clientY };
    if (length === 1) this.letGo();
    const { signal } = this.touching;
    const [node] = event.composedPath() as HTMLElement[];
    node?.addEventListener('touchmove', this.refuseMove, { passive: false, signal });
    for (const end of ['touchend', 'touchcancel'] as const) node?.addEventListener(end, this.handleEnd, { signal });
    if (length > 1 && cancelable) event.preventDefault();
  };

  private readonly handleEnd = ({ touches: { length } }: TouchEvent): void => {
    if (length === 0) this.letGo();
  };

  /** Nothing here holds a node that a visitor has touched. */
  private letGo(): void {
    this.touching.abort();
    this.touching = new AbortController();
  }

  /** Two fingers change the size; one that moves sideways leads back to the page before this one. */
  private readonly refuseMove = (event: TouchEvent): void => {
    const { touches: [first], touches: { length }, cancelable } = event;
    if (!first || !cancelable) return;
    const { x, y } = this.from;
    if (length > 1 || Math.abs(first.clientX - x) > Math.abs(first.clientY - y)) event.preventDefault();
  };

  private readonly refuseZoom = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault();
  };
}
