import { type CSSResult, LitElement } from 'lit';

/** A constructed sheet serves the document it was made in and no other, so each document has its own, once. */
const made = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/** What every element of the widget stands on: it keeps its looks when a page moves it into another document, such as a frame's. */
export class WidgetElement extends LitElement {
  /** The browser takes its sheets from an element that comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.dress(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.dress(root);
    return root;
  }

  private dress(root: ShadowRoot): void {
    const { ownerDocument } = root;
    const realm = ownerDocument.defaultView;
    // Nothing is drawn in a document without a window.
    if (!realm) return;
    const sheets = made.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet>();
    made.set(ownerDocument, sheets);
    root.adoptedStyleSheets = ((this.constructor as typeof LitElement).elementStyles as CSSResult[]).map((style) => {
      let sheet = sheets.get(style);
      if (!sheet) {
        sheets.set(style, sheet = new realm.CSSStyleSheet());
        sheet.replaceSync(style.cssText);
      }
      return sheet;
    });
  }
}
