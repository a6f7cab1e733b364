/**
 * Looks of a printed page. Nothing is told by colour, and nothing lies on a ground that a printer leaves out. The frame is in
 * quirks mode, as an empty frame always is, so tables are told to take the font of the page.
 */
export declare const paperStyles: import("lit").CSSResult;
