import { css, type ReactiveController } from 'lit';

import type { WidgetElement } from '../../../styles/element.js';

/** What a kiosk makes of the widget's own box: the whole window, larger type, and nothing that scrolls or is marked. */
const look = css`
  :host {
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483000 !important;
  }
  .frame.kiosk {
    --_scale: 1.25;
    block-size: 100%;
    overflow: hidden;
    overscroll-behavior: none;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
    border: 0;
    border-radius: 0;
  }
  .frame.kiosk .content {
    block-size: 100%;
    min-block-size: 0;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  @media (orientation: portrait) and (min-width: 1000px) {
    .frame.kiosk {
      --_scale: 1.5;
    }
  }
`;

/** Dresses the widget's frame as long as its kiosk is there. The first screen would be heavier by these rules. */
export class RootLook implements ReactiveController {
  private undress: (() => void) | undefined = undefined;

  constructor(private readonly host: WidgetElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.getRootNode() as ShadowRoot;
    const Sheet = this.host.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return;
    const sheet = new Sheet();
    sheet.replaceSync(look.cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.undress = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      root.querySelector('.frame')?.classList.remove('kiosk');
    };
  }

  /** The frame's class is written anew with its scheme. */
  hostUpdated(): void {
    this.host.closest('.frame')?.classList.add('kiosk');
  }

  hostDisconnected(): void {
    this.undress?.();
    this.undress = undefined;
  }
}
