import type { CSSResult } from 'lit';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a part that was made for other pages one more sheet of styles, after its own; once. */
export function wear(root: ShadowRoot, styles: CSSResult): void {
  const { ownerDocument } = root;
  const realm = ownerDocument.defaultView;
  if (!realm) return;
  const sheets = made.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, sheet = new realm.CSSStyleSheet());
    sheet.replaceSync(styles.cssText);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
