/** Where an element stands, as far as putting something else on the page may move it. */
function standOf(element: Element): string {
  const { left, top, width } = element.getBoundingClientRect();
  return [left, top, width].map((length) => Math.round(length * 10)).join();
}

const parentOf = ({ parentNode }: Element): Element | null =>
  parentNode === null ? null : parentNode.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parentNode as ShadowRoot).host ?? null : parentNode as Element;

/**
 * Puts a panel below a widget: right after it where that leaves the widget where it is and as wide as it is, else after
 * what the widget stands in, and so on up to the end of the page. A row, a grid or a centred box would otherwise move it.
 */
export function placeBelow(panel: Element, widget: Element): void {
  const stand = standOf(widget);
  for (let place: Element | null = widget; place && place !== document.body && place !== document.documentElement; place = parentOf(place)) {
    place.after(panel);
    if (standOf(widget) === stand) return;
  }
  document.body.append(panel);
}
