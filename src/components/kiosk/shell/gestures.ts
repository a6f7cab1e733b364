import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a finger held or two fingers would open: menus of the system, a selection, a picture to drag, another size. */
const UNWANTED = ['contextmenu', 'selectstart', 'dragstart', 'gesturestart'] as const;
const FIELDS = /^(input|textarea)$/;

/** Keeps the gestures of the system off a kiosk's own surface, and of nothing else on the page. */
export class Gestures implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of UNWANTED) this.host.addEventListener(name, this.refuse);
    this.host.addEventListener('touchmove', this.refuseTwoFingers, { passive: false });
    this.host.addEventListener('wheel', this.refuseZoom, { passive: false });
  }

  hostDisconnected(): void {
    for (const name of UNWANTED) this.host.removeEventListener(name, this.refuse);
    this.host.removeEventListener('touchmove', this.refuseTwoFingers);
    this.host.removeEventListener('wheel', this.refuseZoom);
  }

  /** In a field, words are marked to be put right. */
  private readonly refuse = (event: Event): void => {
    const [target] = event.composedPath();
    const isField = FIELDS.test((target as Partial<Element>).localName ?? '');
    if (event.type !== 'selectstart' || !isField) event.preventDefault();
  };

  private readonly refuseTwoFingers = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };

  private readonly refuseZoom = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault();
  };
}
