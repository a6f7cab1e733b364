/**
 * Puts a panel below a widget: right after it where that leaves the widget where it is and as wide as it is, else after
 * what the widget stands in, and so on up to the end of the page. A row, a grid or a centred box would otherwise move it.
 */
export declare function placeBelow(panel: Element, widget: Element): void;
