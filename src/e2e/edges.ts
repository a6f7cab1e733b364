import type { Locator } from '@playwright/test';

/** A control of the widget, and the contrast of its edge against what is around it. */
export interface Edge {
  readonly what: string;
  readonly contrast: number;
}

/**
 * The edges by which controls are known: the line around each that has one, or else its own ground. What is known by its words
 * alone is left out.
 */
export async function controlEdges(widget: Locator): Promise<readonly Edge[]> {
  return widget.evaluate((host) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const painted = (css: string): readonly number[] => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
      const part = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const ratio = (a: readonly number[], b: readonly number[]): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host ?? null);
    const around = (element: Element): readonly number[] => {
      for (let at = parentOf(element); at; at = parentOf(at)) {
        const colour = painted(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255, 255];
    };
    const lineOf = (element: Element): readonly number[] | null => {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
      const line = painted(borderTopColor);
      return parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && line[3]! > 0 ? line : null;
    };
    const edges: { what: string; contrast: number }[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button, a.button, input, select, textarea, label:has(input)') || !element.checkVisibility()) continue;
        // Buttons that share one line are known by it.
        const { parentElement } = element;
        const group = parentElement && [...parentElement.children].every((child) => child.localName === 'button') ? parentElement : null;
        const lined = [element, group].find((one) => one && lineOf(one));
        const ground = painted(getComputedStyle(element).backgroundColor);
        const edge = lined ? lineOf(lined) : ground[3]! > 0 ? ground : null;
        if (!edge) continue;
        const contrast = ratio(edge, around(lined ?? element));
        edges.push({ what: `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`, contrast });
      }
    };
    if (host.shadowRoot) look(host.shadowRoot);
    return edges;
  });
}
