/**
 * To a listener of the page every key seems to be pressed on the widget, not in a field or on a button: a page's hotkeys
 * would take what is typed and chosen. Escape, Tab and combinations are the page's too.
 */
export declare function keepKey(event: KeyboardEvent): void;
