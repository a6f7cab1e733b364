/** Red, green and blue, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** Lightness 0 to 1, chroma, hue in radians. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
/** `#rgb`, `#rrggbb` or an opaque `rgb()`, the form a browser gives every plain colour; `undefined` for anything else. */
export declare function parseColour(text: string): Rgb | undefined;
/** `#rrggbb`. */
export declare function toHex(rgb: Rgb): string;
/** The ratio of WCAG 2, 1 to 21. */
export declare function contrast(a: Rgb, b: Rgb): number;
export declare function toOklch(rgb: Rgb): Oklch;
/** The nearest colour a screen shows: chroma gives way, lightness and hue stay. */
export declare function fromOklch([lightness, chroma, hue]: Oklch): Rgb;
/** `share` of one colour in another, mixed as `color-mix(in oklab, …)` does. */
export declare function mix(colour: Rgb, share: number, other: Rgb): Rgb;
