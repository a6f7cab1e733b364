/**
 * To a listener of the page every key seems to be pressed on the widget, not in a field or on a button: a page's hotkeys
 * would take what is typed and chosen. All that has no use in here is the page's, and so are Escape, Tab and combinations.
 */
export function keepKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || /^(Tab|Escape|F\d+)$/.test(key)) return;
  // Not the element's class: it may be one of another frame.
  const { localName } = event.composedPath()[0] as Element;
  if (/^(input|textarea|select)$/.test(localName) || key === 'Enter' || key === ' ') event.stopPropagation();
}
