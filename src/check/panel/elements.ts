/** Plain elements by hand: a second copy of Lit would ask the page once more for the policy its templates need, and be refused. */

type Child = Node | string | null | undefined;

/** An element with its attributes and what stands in it. Text goes in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg' as const;
const DRAWINGS = {
  fix: 'M10 3 2.5 16.5h15zM10 8.5v4M10 14.4v.1',
  look: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15zM10 9v5M10 6.2v.1',
  passed: 'm4 10.5 4 4L16 6',
  copy: 'M9 7h5.5a2 2 0 0 1 2 2v5.500a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM13 4.500V4a1.500 1.500 0 0 0-1.500-1.500H4.500a2 2 0 0 0-2 2v7A1.500 1.500 0 0 0 4 13h.5',
} as const;

/** A drawing in a line, silent to screen readers: words beside it say the same. */
export function icon(name: keyof typeof DRAWINGS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const look = { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(look)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}
