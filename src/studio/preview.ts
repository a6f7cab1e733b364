import { html, LitElement, type PropertyValues } from 'lit';

import { type PreviewWidget, type Scene, type SceneConcern, showScene } from './scenes.js';
import { partsOf, type SetUp } from './set-up.js';

/** English from right to left. */
const MIRRORED = 'en-mirror';

type Speaker = CustomElementConstructor & { addLanguage(pack: object): void };

/** What of the page has the focus. */
const focused = (): HTMLElement | null => document.querySelector<HTMLElement>('body :focus');

/**
 * The real widget at the width of a device. Settings change in place, so that the visit stays; another scene, or another
 * concern to begin with, begins anew.
 *
 * @tag tx-studio-preview
 */
export class StudioPreview extends LitElement {
  static override properties = {
    setUp: { attribute: false }, scene: { attribute: false }, concern: { attribute: false }, mode: { attribute: false },
    isMirrored: { attribute: false }, isDark: { attribute: false },
  };

  setUp: SetUp = {};
  scene: Scene = 'result';
  concern: SceneConcern = 'face';
  /** What it is shown as, where that is not what the set-up says. */
  mode = '';
  /** Right to left: the English words in the layout of Urdu or Arabic. */
  isMirrored = false;
  isDark = false;

  private widget: PreviewWidget | undefined;
  private shown = new AbortController();

  // The page's own sheet dresses it: the widget inside has its own.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    const isNew = !this.widget;
    this.widget ??= this.querySelector<PreviewWidget>('treatment-explorer') ?? undefined;
    const { widget } = this;
    if (!widget) return;
    this.setUpWidget(widget);
    if (isNew || changed.has('scene') || changed.has('concern')) void this.show(widget);
  }

  private setUpWidget(widget: PreviewWidget): void {
    const { attributes, config } = partsOf(this.setUp);
    const wanted: SetUp = {
      ...attributes,
      // Nobody writes to a clinic from here.
      ...(attributes['lead-endpoint'] ? { 'test-mode': 'true' } : {}),
      ...(this.mode ? { mode: this.mode } : {}),
      ...(this.isMirrored ? { lang: MIRRORED } : {}),
      ...(this.isDark ? { scheme: 'dark' } : {}),
    };
    for (const name of widget.getAttributeNames()) if (!(name in wanted)) widget.removeAttribute(name);
    for (const [name, text] of Object.entries(wanted)) if (widget.getAttribute(name) !== text) widget.setAttribute(name, text);
    if (JSON.stringify(widget.config) !== JSON.stringify(config)) widget.config = config;
  }

  /** Waits for the script of the widget, which may come later than this one. */
  private async show(widget: PreviewWidget): Promise<void> {
    this.shown.abort();
    const { signal } = this.shown = new AbortController();
    const speaker = await customElements.whenDefined('treatment-explorer') as Speaker;
    speaker.addLanguage({ lang: MIRRORED, dir: 'rtl', words: {} });
    if (signal.aborted) return;
    // The owner stays where they are: in the form, or at the button that asked for this.
    const owner = focused();
    const [left, top] = [scrollX, scrollY];
    await showScene(widget, this.scene, this.concern, signal);
    if (signal.aborted) return;
    // A step of the widget brings itself into view.
    window.scrollTo(left, top);
    this.parentElement?.scrollTo(0, 0);
    const now = focused();
    if (!now || now === owner || !widget.contains(now)) return;
    if (owner) owner.focus({ preventScroll: true });
    else now.blur();
  }

  protected override render() {
    return html`<treatment-explorer></treatment-explorer>`;
  }
}
