/**
 * Gives the focus to a heading that has just appeared. The page stays where it is as long as the heading can be seen;
 * otherwise it moves as little as needed.
 */
export function focusAndReveal(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const screenHeight = element.ownerDocument.documentElement.clientHeight;
  const isOff = top < 0 || bottom > screenHeight;
  if (isOff || isCovered(element)) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Whether something of the page, such as a header that stays, lies over the first or the last line. */
function isCovered(element: HTMLElement): boolean {
  const { left, width, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].some((y) => {
    const seen = element.ownerDocument.elementFromPoint(left + width / 2, y);
    return seen !== null && !holds(seen, element);
  });
}

/** Whether one is the other, or around it, shadow roots or not. */
function holds(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === outer) return true;
  }
  return false;
}
