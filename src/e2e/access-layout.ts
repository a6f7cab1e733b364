import type { Locator } from '@playwright/test';

/**
 * What is wrong with how the words of the widget stand: beside the window, cut by a box they are in, or over other words.
 * Words for screen readers alone are left out, and what stands in a box that scrolls.
 */
export async function layoutFaults(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((host) => {
    interface Line { readonly text: string; readonly owner: Element; readonly box: DOMRect }
    const SPARE_PX = 2;
    const lines: Line[] = [];
    const faults = new Set<string>();
    const parentOf = (node: Node): Element | null =>
      (node as Element).assignedSlot ?? node.parentElement ?? ((node.parentNode ?? node.getRootNode()) as ShadowRoot).host ?? null;
    const placeOf = (element: Element): string => `${((element.getRootNode() as ShadowRoot).host ?? element).localName} ${element.localName}`;

    /** The part of a line that its boxes leave to be seen; `null` where it is meant for nobody's eyes. */
    const seenOf = (element: Element, box: DOMRect): 'seen' | 'cut' | 'hidden' | 'scrolls' => {
      for (let node: Element | null = element; node && node !== host; node = parentOf(node)) {
        const style = getComputedStyle(node);
        if (style.visibility !== 'visible' || style.clipPath.startsWith('inset(50%') || style.opacity === '0') return 'hidden';
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') return 'scrolls';
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const frame = node.getBoundingClientRect();
        if (box.left < frame.left - SPARE_PX || box.right > frame.right + SPARE_PX || box.top < frame.top - SPARE_PX || box.bottom > frame.bottom + SPARE_PX) return 'cut';
      }
      return 'seen';
    };
    const read = (node: Node): void => {
      if (node instanceof Text) {
        const owner = parentOf(node);
        // A fold that is shut keeps its lines where they would be.
        if (!owner || !node.data.trim() || !owner.checkVisibility()) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 2 || box.height < 2) continue;
          const seen = seenOf(owner, box);
          const text = `${placeOf(owner)}: “${node.data.trim().slice(0, 40)}”`;
          if (seen === 'cut') faults.add(`cut: ${text}`);
          if (seen === 'seen') lines.push({ text, owner, box });
        }
        return;
      }
      if (!(node instanceof Element) || /^(style|script|svg|canvas|iframe)$/.test(node.localName)) return;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().forEach(read);
      [...(node.shadowRoot ?? node).childNodes].forEach(read);
    };
    [...(host.shadowRoot?.children ?? [])].filter((child) => !child.hasAttribute('hidden')).forEach(read);

    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.add(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${width} px`);
    for (const { text, box } of lines) if (box.left < -1 || box.right > width + 1) faults.add(`beside the window: ${text}`);

    // Letters stand in the middle of their line: the outer fifths of two lines may meet.
    const core = ({ box }: Line) => ({ top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2, left: box.left + 1, right: box.right - 1 });
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    sorted.forEach((line, at) => {
      const own = core(line);
      for (const other of sorted.slice(at + 1)) {
        if (other.box.top > line.box.bottom) break;
        const its = core(other);
        if (own.left < its.right && its.left < own.right && own.top < its.bottom && its.top < own.bottom) faults.add(`over each other: ${line.text} and ${other.text}`);
      }
    });
    if (lines.length === 0) faults.add('no words at all');
    return [...faults];
  });
}
