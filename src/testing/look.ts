/** What a visitor finds in a part of the widget, through every shadow root, in the order they meet it. */

/** Every element in and under a root, slots resolved. */
export function everything(root: Element | ShadowRoot): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    found.push(node);
    const inner = node.shadowRoot ? [...node.shadowRoot.children]
      : node.localName === 'slot' ? (node as HTMLSlotElement).assignedElements() : [...node.children];
    inner.forEach(visit);
  };
  (root instanceof ShadowRoot ? [...root.children] : [root]).forEach(visit);
  return found;
}

/** All words, hidden ones for screen readers included, in reading order and with single spaces. */
export function wordsIn(node: Node): string {
  return read(node).replace(/\s+/gu, ' ').trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  const element = node as Element;
  if (element.localName === 'style') return '';
  const inner = element.shadowRoot ? [...element.shadowRoot.childNodes]
    : element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [...node.childNodes];
  return ` ${inner.map(read).join('')} `.replace(/ (?=[.,:;)])/gu, '');
}

export interface FoundHeading {
  readonly level: number;
  readonly text: string;
}

/** Headings with their levels. */
export function headingsIn(root: Element): readonly FoundHeading[] {
  return everything(root).filter((element) => /^h[1-6]$/u.test(element.localName) || element.getAttribute('role') === 'heading')
    .map((element) => ({
      level: Number(element.getAttribute('aria-level') ?? element.localName.slice(1)), text: wordsIn(element),
    }));
}

/** The links of a part. */
export function linksIn(root: Element): readonly HTMLAnchorElement[] {
  return everything(root).filter((element): element is HTMLAnchorElement => element.localName === 'a' && element.hasAttribute('href'));
}

/** A button, box or fold by its role and the words on it; an error that says what there is when there is none. */
export function control<E extends HTMLElement = HTMLElement>(root: Element, role: keyof typeof CONTROLS, name: string): E {
  const all = everything(root).filter((element) => element.matches(CONTROLS[role]));
  const found = all.find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`no ${role} "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found as E;
}

/** Whether there is such a control at all. */
export function hasControl(root: Element, role: keyof typeof CONTROLS, name: string): boolean {
  return everything(root).some((element) => element.matches(CONTROLS[role]) && nameOf(element).startsWith(name));
}

const CONTROLS = { button: 'button', fold: 'summary', checkbox: 'input[type=checkbox]', link: 'a[href]' } as const;

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
  return label ? label.replace(/\s+/gu, ' ').trim() : wordsIn(element);
}
