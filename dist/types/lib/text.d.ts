/**
 * A text of the page's owner, safe to set: on one line, well formed, without control characters, no longer than `max`
 * characters and without towers of accents. Anything but a text gives an empty one.
 */
export declare function cleanText(text: unknown, max: number): string;
