import { css, type CSSResult, type ReactiveController, unsafeCSS } from 'lit';

import type { WidgetElement } from '../../../styles/element.js';
import type { Reading, Size } from './reading.js';

const LARGER: Readonly<Record<Size, number>> = { normal: 1, large: 1.15, largest: 1.3 };

/** What a kiosk makes of the widget's own box: the whole window, larger type, and nothing that scrolls or is marked. */
const look = (larger: number): CSSResult => css`
  :host {
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483000 !important;
  }
  .frame.kiosk {
    --_larger: ${unsafeCSS(larger)};
    --_scale: calc(1.25 * var(--_larger));
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
  /* Nobody's link is opened on a screen that many share: what it says would push the screen down. */
  .frame.kiosk > tx-link-note {
    display: none;
  }
  .frame.kiosk .content {
    block-size: 100%;
    min-block-size: 0;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  @media (orientation: portrait) and (min-width: 1000px) {
    .frame.kiosk {
      --_scale: calc(1.5 * var(--_larger));
    }
  }
  /* A screen that its owner has zoomed is large already. */
  @media (max-width: 619px), (max-height: 559px) {
    .frame.kiosk {
      --_scale: var(--_larger);
    }
  }
`;

const light = css`
  --_ink: #000 !important;
  --_ink-2: #000 !important;
  --_ink-3: #17211e !important;
  --_line: #47534f !important;
  --_line-2: #000 !important;
  --_accent: #00363a !important;
  --_on-accent: #fff !important;
  --_accent-hover: #00262a !important;
  --_ok: #00341d !important;
  --_ask: #452b00 !important;
  --_hold: #172c4c !important;
  --_err: #650b05 !important;
`;

const dark = css`
  --_surface: #000 !important;
  --_ground: #0c1110 !important;
  --_sunk: #1b2321 !important;
  --_ink: #fff !important;
  --_ink-2: #fff !important;
  --_ink-3: #ebf0ed !important;
  --_line: #b9c4bf !important;
  --_line-2: #fff !important;
  --_accent: #c4f2f5 !important;
  --_on-accent: #000 !important;
  --_accent-hover: #e0fbfd !important;
  --_ok: #b8f0d0 !important;
  --_ask: #ffe3ab !important;
  --_hold: #d8e5ff !important;
  --_err: #ffd3ce !important;
`;

/** More contrast than any owner's colour gives; the softer grounds follow from these. */
const strong = css`
  .frame.kiosk {
    ${light}
  }
  .frame.kiosk.dark {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .frame.kiosk.auto {
      ${dark}
    }
  }
`;

/** Dresses the widget's frame as long as its kiosk is there. The first screen would be heavier by these rules. */
export class RootLook implements ReactiveController {
  private sheet: CSSStyleSheet | undefined = undefined;
  private undress: (() => void) | undefined = undefined;
  private shown: Reading | undefined = undefined;

  constructor(private readonly host: WidgetElement, private readonly reading: () => Reading) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.getRootNode() as ShadowRoot;
    const Sheet = this.host.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return;
    const sheet = new Sheet();
    this.sheet = sheet;
    this.shown = undefined;
    this.hostUpdate();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.undress = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      root.querySelector('.frame')?.classList.remove('kiosk');
    };
  }

  hostUpdate(): void {
    const reading = this.reading();
    if (reading === this.shown) return;
    this.shown = reading;
    this.sheet?.replaceSync(`${look(LARGER[reading.size]).cssText}${reading.isStrong ? strong.cssText : ''}`);
  }

  /** The frame's class is written anew with its scheme. */
  hostUpdated(): void {
    this.host.closest('.frame')?.classList.add('kiosk');
  }

  hostDisconnected(): void {
    this.undress?.();
    this.undress = undefined;
    this.sheet = undefined;
  }
}
