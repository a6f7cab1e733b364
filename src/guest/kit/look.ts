/** Looks at a page from inside, in any engine, on any page: nothing here relies on what a page may have replaced. */

export const TAG = 'treatment-explorer';

/** All elements of a tree, shadow trees included, in the order they are drawn. */
export function deep(root: ParentNode, found: Element[] = []): Element[] {
  for (let element = root.firstElementChild; element; element = element.nextElementSibling) {
    found.push(element);
    deep(element, found);
    if (element.shadowRoot) deep(element.shadowRoot, found);
  }
  return found;
}

/** The widget of this place on the page, or in the shadow trees of the page. */
export function widgetAt(place = 0): HTMLElement {
  const widgets = deep(document).filter((element) => element.localName === TAG && element.shadowRoot);
  const widget = widgets[place];
  if (!widget) throw new Error(`no widget ${place} on the page, but ${widgets.length}`);
  return widget as HTMLElement;
}

/** Elements within the widget, in order. */
export function inWidget(place = 0): Element[] {
  const { shadowRoot } = widgetAt(place);
  return shadowRoot ? deep(shadowRoot) : [];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an element takes room and is not hidden. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

/** Words of an element, those of its shadow trees included. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  let text = '';
  const inside = (node as Element).shadowRoot ?? node;
  for (let child = inside.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}

export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'heading' | 'textbox';

const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role=button]', link: 'a[href]', radio: 'input[type=radio]', checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]', textbox: 'input:not([type]), input[type=text], input[type=tel], input[type=email], textarea',
};

/** What an element is called: its label for assistive technology, its `label` element, or its words. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  const [first] = (element as HTMLInputElement).labels ?? [];
  return tidy(textOf(first ?? element));
}

/** Shown elements of this role whose name begins so. */
export function byRole(role: Role, name = '', place = 0): Element[] {
  return inWidget(place).filter((element) => element.matches(SELECTORS[role]) && nameOf(element).startsWith(name))
    .filter((element) => isShown((element as HTMLInputElement).labels?.[0] ?? element));
}

/** The element that has the focus, in whatever shadow tree. */
export function focused(): Element | null {
  // Not `document.activeElement`: a form of the page may have that name.
  let element = Reflect.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get?.call(document) as Element | null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
