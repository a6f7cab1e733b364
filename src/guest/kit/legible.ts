import { inWidget, isShown } from './look.js';

interface Colour { readonly r: number; readonly g: number; readonly b: number; readonly a: number }

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour in whatever way CSS writes it, as the browser paints it. */
function colourOf(css: string): Colour | null {
  if (!pen) return null;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** Colours turned round and their hues turned back, as an extension does to a whole page (`invert(1) hue-rotate(180deg)`). */
function turned({ r, g, b, a }: Colour): Colour {
  const grey = 0.213 * r + 0.715 * g + 0.072 * b;
  const part = (value: number): number => Math.min(255, Math.max(0, 255 - 2 * grey + value));
  return { r: part(r), g: part(g), b: part(b), a };
}

function luminance({ r, g, b }: Colour): number {
  const part = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host ?? null);
}

/** A piece of a drawing that stands in the same place as the text beside it, such as the spot under its number. */
function spotUnder(element: Element): Colour | null {
  // A translator has put its own elements around the words.
  if (element.localName === 'font') return element.parentElement && spotUnder(element.parentElement);
  const text = element.getBoundingClientRect();
  for (let at = element.parentElement?.firstElementChild; at && at !== element; at = at.nextElementSibling) {
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    if (colour && colour.a > 0.98 && left < text.left && right > text.right && top < text.bottom && bottom > text.top) return colour;
  }
  return null;
}

/** The first surface behind an element that nothing shines through; unknown where something is drawn on the way. */
function surface(element: Element): Colour | null {
  const spot = spotUnder(element);
  if (spot) return spot;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, position } = getComputedStyle(at);
    const colour = colourOf(backgroundColor);
    if (colour && colour.a > 0.98) return colour;
    if (backgroundImage !== 'none' || position === 'absolute') return null;
  }
  return { r: 255, g: 255, b: 255, a: 1 };
}

function opacity(element: Element): number {
  let product = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) product *= Number(getComputedStyle(at).opacity);
  return product;
}

const ownWords = (element: Element): string => {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) text += child.nodeValue;
  return text.trim();
};

/** Said to screen readers alone. */
const isOnlySpoken = (style: CSSStyleDeclaration): boolean => style.clipPath !== 'none' || (style.position === 'absolute' && style.clip !== 'auto');

/** No text is smaller, whatever the page's own size. */
const FLOOR_PX = 11.9;

/** Text of the widget that a person could not read, each with the reason: too small, too pale, spread or squeezed, see-through. */
export function illegible(place = 0): string[] {
  const found: string[] = [];
  const isTurned = getComputedStyle(document.documentElement).filter.startsWith('invert(1) hue-rotate(180deg)');
  const painted = isTurned ? turned : (colour: Colour): Colour => colour;
  for (const element of inWidget(place)) {
    const text = ownWords(element);
    if (!text || element.namespaceURI?.endsWith('svg') || !isShown(element)) continue;
    const style = getComputedStyle(element);
    if (isOnlySpoken(style) || element.closest('[disabled]')) continue;
    const says = (why: string): void => void found.push(`${why}: "${text.slice(0, 40)}" in ${element.localName}`);
    const size = Number.parseFloat(style.fontSize);
    if (!(size > FLOOR_PX)) says(`${style.fontSize} high`);
    const spacing = Number.parseFloat(style.letterSpacing) || 0;
    if (Math.abs(spacing) > size / 5) says(`letters ${style.letterSpacing} apart`);
    const line = Number.parseFloat(style.lineHeight);
    if (line < size) says(`lines ${style.lineHeight} high`);
    if (opacity(element) < 0.9) says('see-through');
    if (style.pointerEvents === 'none' && element.closest('button, label, a')) says('out of reach of a pointer');
    const colour = colourOf(style.webkitTextFillColor || style.color);
    const behind = surface(element);
    const [lighter = 1, darker = 0] = colour && behind ? [luminance(painted(colour)), luminance(painted(behind))].sort((a, b) => b - a) : [];
    if (colour && (colour.a < 0.9 || (lighter + 0.05) / (darker + 0.05) < (size >= 24 ? 3 : 4.5))) says(`${style.webkitTextFillColor || style.color} on its surface`);
  }
  return found;
}
