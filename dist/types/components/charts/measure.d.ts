import type { Geometry, Look } from './drawing.js';
/** Where the words left room for the drawing; `undefined` while they have none, as in a closed tab. */
export declare function geometryOf(canvas: HTMLElement, plot: HTMLElement, tracks: readonly HTMLElement[], isUpright?: boolean): Geometry | undefined;
/**
 * Colours that the page has worked out. They are read from an element that wears them, since a private property gives
 * its text, such as `color-mix(…)`, and a canvas may not know the words.
 */
export declare function lookOf(style: CSSStyleDeclaration): Look;
