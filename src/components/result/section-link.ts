/** A part of the result that can be led to: it unfolds, and gives the place for the focus. */
interface Section extends HTMLElement {
  show?: (section: string) => Promise<HTMLElement | null>;
}

/** Moves the page to a place, and the focus with it where it may. */
export function bringTo(place: HTMLElement, takesFocus = true): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (takesFocus) place.focus({ preventScroll: true });
}

/** Leads to a section of the result by its name. An unknown name, or one not on this result, does nothing. */
export async function bringToSection(root: ParentNode, name: string, takesFocus = true): Promise<void> {
  const sections = [...root.querySelectorAll<Section>('[data-section]')];
  const section = sections.find(({ dataset }) => dataset['section']?.split(' ').includes(name));
  if (!section) return;
  const place = (await section.show?.(name)) ?? headingIn(section) ?? section;
  bringTo(place, takesFocus);
}

/** The first heading inside, through the shadow roots of the parts. */
function headingIn(element: Element): HTMLElement | null {
  const children = [...(element.shadowRoot ?? element).children];
  for (const child of children) {
    const found = isHeading(child) ? child : headingIn(child);
    if (found) return found;
  }
  return null;
}

function isHeading(element: Element): element is HTMLElement {
  return /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading';
}
