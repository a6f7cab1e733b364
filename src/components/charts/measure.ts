import type { Geometry, Look } from './drawing.js';

/** Where the words left room for the drawing; `undefined` while they have none, as in a closed tab. */
export function geometryOf(
  canvas: HTMLElement, plot: HTMLElement, tracks: readonly HTMLElement[], isUpright = false,
): Geometry | undefined {
  const [first] = tracks;
  if (!first || plot.offsetWidth === 0) return undefined;
  const overhang = -canvas.offsetLeft;
  const box = {
    width: plot.offsetWidth + 2 * overhang,
    height: plot.offsetHeight,
    left: overhang + first.offsetLeft,
    right: overhang + first.offsetLeft + first.offsetWidth,
  };
  if (!isUpright) {
    return { ...box, centres: tracks.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight / 2), thickness: first.offsetHeight };
  }
  return {
    ...box, thickness: first.offsetWidth,
    centres: tracks.map(({ offsetLeft, offsetWidth }) => overhang + offsetLeft + offsetWidth / 2),
    upright: { top: first.offsetTop, bottom: first.offsetTop + first.offsetHeight },
  };
}

/**
 * Colours that the page has worked out. They are read from an element that wears them, since a private property gives
 * its text, such as `color-mix(…)`, and a canvas may not know the words.
 */
export function lookOf(style: CSSStyleDeclaration): Look {
  return {
    band: style.color,
    likely: style.backgroundColor,
    mid: style.borderBlockStartColor,
    surface: style.borderBlockEndColor,
    otherBand: style.borderInlineStartColor,
    other: style.borderInlineEndColor,
    ground: style.outlineColor,
  };
}
