/**
 * Nothing of the page's look comes in but the font family, and that a part of the page is not to be seen: rules of a
 * shadow root marked important win over the page's important ones. The frame inside carries every visible box, so a page
 * cannot take it apart.
 */
export declare const hostStyles: import("lit").CSSResult;
