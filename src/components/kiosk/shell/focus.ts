import type { WidgetElement } from '../../../styles/element.js';

/** Keeps where the focus was while something lies over a screen. */
export class Focus {
  private place: HTMLElement | undefined = undefined;

  constructor(private readonly host: WidgetElement) {}

  /** The innermost element that has it, shadow roots or not. */
  keep(): void {
    let active = this.host.shadowRoot?.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.place = (active ?? undefined) as HTMLElement | undefined;
  }

  giveBack(): void {
    if (this.place?.isConnected) this.place.focus({ preventScroll: true });
    this.drop();
  }

  drop(): void {
    this.place = undefined;
  }
}
