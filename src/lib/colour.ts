/** Red, green and blue, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** Lightness 0 to 1, chroma, hue in radians. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const RGB = /^rgba?\(\s*([\d.]+)(%?)\s*[,\s]\s*([\d.]+)(%?)\s*[,\s]\s*([\d.]+)(%?)\s*(?:[,/]\s*(?:1|100%)\s*)?\)$/;

/** `#rgb`, `#rrggbb` or an opaque `rgb()`, the form a browser gives every plain colour; `undefined` for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const colour = text.trim().toLowerCase();
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(colour)?.[1];
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return eachOf((index) => parseInt(digits.slice(index * 2, index * 2 + 2), 16) / 255);
  }
  const parts = RGB.exec(colour);
  if (!parts) return undefined;
  const rgb = eachOf((index) => clamped(Number(parts[index * 2 + 1]) / (parts[index * 2 + 2] ? 100 : 255)));
  return rgb.every(Number.isFinite) ? rgb : undefined;
}

/** `#rrggbb`. */
export function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(clamped(part) * 255).toString(16).padStart(2, '0')).join('')}`;
}

/** The ratio of WCAG 2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((first, second) => second - first) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function toOklch(rgb: Rgb): Oklch {
  const [lightness, a, b] = toOklab(rgb);
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

/** The nearest colour a screen shows: chroma gives way, lightness and hue stay. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  let [fits, exceeds] = [0, chroma];
  const at = (c: number): Rgb => fromOklab([lightness, c * Math.cos(hue), c * Math.sin(hue)]);
  const isShown = (rgb: Rgb): boolean => rgb.every((part) => part > -1e-4 && part < 1.0001);
  if (isShown(at(chroma))) return eachOf((index) => clamped(at(chroma)[index] as number));
  for (let step = 0; step < 20; step += 1) {
    const middle = (fits + exceeds) / 2;
    if (isShown(at(middle))) fits = middle;
    else exceeds = middle;
  }
  return eachOf((index) => clamped(at(fits)[index] as number));
}

/** `share` of one colour in another, mixed as `color-mix(in oklab, …)` does. */
export function mix(colour: Rgb, share: number, other: Rgb): Rgb {
  const [one, two] = [toOklab(colour), toOklab(other)];
  const mixed = fromOklab(eachOf((index) => (one[index] as number) * share + (two[index] as number) * (1 - share)));
  return eachOf((index) => clamped(mixed[index] as number));
}

function eachOf(part: (index: number) => number): Rgb {
  return [part(0), part(1), part(2)];
}

function clamped(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(toLinear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Matrices of OKLab, as its author published them (Ottosson 2020). */
function toOklab(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb.map(toLinear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
