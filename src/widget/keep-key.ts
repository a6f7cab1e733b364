/**
 * To a listener of the page every key seems to be pressed on the widget, not in a field or on a button: a page's hotkeys
 * would take what is typed and chosen. Escape, Tab and combinations are the page's too.
 */
export function keepKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(event.key))) event.stopPropagation();
}
