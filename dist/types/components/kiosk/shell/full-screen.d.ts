/** Whether the browser can fill the whole display with this page. */
export declare function canFill(): boolean;
export declare function isFull(): boolean;
/** Fills the display or gives it back. A browser that refuses leaves it as it is. */
export declare function fill(isWanted: boolean): void;
