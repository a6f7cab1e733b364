import type { Locator } from '@playwright/test';

/** The controls of a part of the page, measured. */
export interface Targets {
  /** Those too small to press: what, and how large. */
  readonly small: readonly string[];
  readonly measured: number;
  /** Those in a line of text, which may be as small as their line (WCAG 2.5.8). */
  readonly inline: number;
}

/** As large as WCAG 2.5.5 asks, in CSS pixels; the least is 24 (2.5.8). */
const LEAST_PX = 44;
/** Layout is counted in fractions of a pixel. */
const SPARE_PX = 0.1;

/** Measures every control that may be pressed. The target of a radio button or a box is its label with it. */
export async function measureTargets(widget: Locator, within?: string): Promise<Targets> {
  const place = within ? widget.locator(within).first() : widget;
  return place.evaluate((root, least) => {
    const CONTROLS = 'a[href], button, summary, input, textarea, select, [role=button], [role=switch], [role=slider], [tabindex="0"]';
    const found: HTMLElement[] = [];
    const walk = (node: Element): void => {
      if (node.matches(CONTROLS)) found.push(node as HTMLElement);
      for (const child of (node.shadowRoot ?? node).children) walk(child);
    };
    walk(root);
    const parentOf = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

    /** Whether it stands in a line with other words. */
    const isInText = (control: Element): boolean => {
      let node: Element = control;
      while (getComputedStyle(node).display.startsWith('inline') || getComputedStyle(node).display === 'contents') {
        const parent = parentOf(node);
        if (!parent) return false;
        const siblings = [...(parent.shadowRoot ?? parent).childNodes].filter((sibling) => sibling !== node);
        const hasWords = !/flex|grid/.test(getComputedStyle(parent).display) && siblings.some((sibling) => {
          if (sibling instanceof Text) return /\p{L}/u.test(sibling.data);
          return sibling instanceof HTMLElement && getComputedStyle(sibling).display === 'inline'
            && !sibling.matches('tx-explain, .vh') && !sibling.querySelector('a, button') && /\p{L}/u.test(sibling.innerText);
        });
        if (hasWords) return true;
        node = parent;
      }
      return false;
    };
    const boxOf = (control: HTMLElement): DOMRect => {
      const label = control.closest('label');
      const own = control.getBoundingClientRect();
      if (!label || !control.matches('[type=radio], [type=checkbox]')) return own;
      const other = label.getBoundingClientRect();
      const [x, y] = [Math.min(own.x, other.x), Math.min(own.y, other.y)];
      return new DOMRect(x, y, Math.max(own.right, other.right) - x, Math.max(own.bottom, other.bottom) - y);
    };

    const shown = found.filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && control.getBoundingClientRect().width > 0);
    const alone = shown.filter((control) => !isInText(control));
    const small = alone.flatMap((control) => {
      const { width, height } = boxOf(control);
      if (width >= least && height >= least) return [];
      const words = control.getAttribute('aria-label') || control.closest('label')?.innerText || control.innerText || control.localName;
      const owner = (control.getRootNode() as ShadowRoot).host.localName;
      return [`${owner} ${control.localName}${control.className && `.${control.className}`} "${words.trim().slice(0, 40)}": ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
    return { small, measured: shown.length, inline: shown.length - alone.length };
  }, LEAST_PX - SPARE_PX);
}
