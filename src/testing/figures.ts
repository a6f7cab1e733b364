import { everything } from './look.js';

/** A place where a figure is shown. */
export interface ShownFigure {
  readonly text: string;
  /** Tags from the outside in, to find the place by. */
  readonly path: string;
}

/** What stands for itself: the visitor's own answers, addresses to call, and the way to a figure's ground. */
const EXEMPT = 'tx-answers, tx-explain, tx-recipe, tx-method, tx-footer, a[href^="tel:"], style, [data-exempt]';
/** Numbers that are no figures: a day, as it is written, and the version of the content. */
const NO_FIGURES = /^Content \d+, checked|\b\d{1,2} \p{L}+ \d{4}\b|\b\p{L}+ \d{4}\b/gu;

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}

function lineageOf(node: Node): readonly Element[] {
  const lineage: Element[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) if (at instanceof Element) lineage.push(at);
  return lineage;
}

/** The nearest block that a figure or a button stands in. */
function scopeOf(node: Node): Element | undefined {
  return lineageOf(node).find((ancestor) => ancestor.hasAttribute('data-figures'));
}

/** Figures under a root that no recipe can be opened for: none stands in the same scope. With `isStrict` one in a scope inside it does not do. */
export function unexplained(root: Element, isStrict = false): readonly ShownFigure[] {
  const found: ShownFigure[] = [];
  for (const element of everything(root)) {
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      if (!/\p{Nd}/u.test(text.trim().replace(NO_FIGURES, ''))) continue;
      const lineage = lineageOf(node);
      if (lineage.some((ancestor) => ancestor.matches(EXEMPT))) continue;
      const scope = scopeOf(node);
      if (scope && everything(scope).some((element) => element.localName === 'tx-explain' && (!isStrict || scopeOf(element) === scope))) continue;
      found.push({
        text: text.trim(),
        path: lineage.slice(0, 7).reverse().map(({ localName, className }) => localName + (className ? `.${String(className)}` : '')).join(' '),
      });
    }
  }
  return found;
}
