/** Where a page has put the widget in a link or a button, a press on the widget is none of the page's. */
export declare function keepPress(event: Event): void;
