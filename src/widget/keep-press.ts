/** What does something of its own when it is pressed. */
const ACTS = 'a, input, label, summary, [type=submit]';

/** Where a page has put the widget in a link or a button, a press on the widget is none of the page's. */
export function keepPress(event: Event): void {
  const frame = event.currentTarget as Element;
  if (!(frame.getRootNode() as ShadowRoot).host.closest('a, button')) return;
  const within = event.composedPath();
  const pressed = within.slice(0, within.indexOf(frame)) as Element[];
  if (!pressed.some((element) => element.matches?.(ACTS))) event.preventDefault();
}
