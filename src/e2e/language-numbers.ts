import type { Locator } from '@playwright/test';

/**
 * Pieces of text in which a number stands bare beside words from the right, where an amount or a range could be read turned
 * round: a number is isolated, or part of a word in Latin letters, or alone in its element.
 */
export async function bareNumbers(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((host) => {
    const texts: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data);
      if (!(node instanceof Element || node instanceof ShadowRoot || node instanceof DocumentFragment)) return;
      // Names of sources stand as they were published, from the left.
      if (node instanceof Element && (/^(style|script)$/.test(node.localName) || node.getAttribute('lang') === 'en')) return;
      const spoken = node instanceof Element ? node.getAttribute('aria-label') : null;
      if (spoken) texts.push(spoken);
      for (const child of (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes) read(child);
    };
    if (host.shadowRoot) read(host.shadowRoot);
    return texts.filter((text) => {
      const open = text.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, ' ').replace(/(?<![\p{L}\d])[A-Za-z][^\s]*\d[^\s]*/gu, ' ');
      return /\p{Script=Arabic}/u.test(text) && /\d/.test(open);
    });
  });
}
