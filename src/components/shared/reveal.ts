/**
 * Gives the focus to a heading that has just appeared. The page stays where it is as long as the heading is on the
 * screen; otherwise it moves as little as needed.
 */
export function focusAndReveal(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const screenHeight = element.ownerDocument.documentElement.clientHeight;
  if (top < 0 || bottom > screenHeight) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
