/**
 * To a listener of the page every key seems to be pressed on the widget, not in a field or on a button: a page's hotkeys
 * would take what is typed and chosen. All that has no use in here is the page's, and so are Escape, Tab and combinations.
 */
export declare function keepKey(event: KeyboardEvent): void;
