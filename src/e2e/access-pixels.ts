import type { Locator, Page } from '@playwright/test';

/** A piece of text of one style, and where it stands on the page, in CSS pixels. */
export interface Sample {
  readonly what: string;
  readonly isLarge: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of every style of text that is shown: colour, size, weight and the element it is in tell styles apart. */
export async function textSamples(widget: Locator): Promise<readonly Sample[]> {
  return widget.evaluate((host) => {
    const found = new Map<string, Sample>();
    const parentOf = (node: Node): Element | null =>
      (node as Element).assignedSlot ?? node.parentElement ?? ((node.parentNode ?? node.getRootNode()) as ShadowRoot).host ?? null;
    const isHidden = (element: Element): boolean => {
      for (let node: Element | null = element; node && node !== host; node = parentOf(node)) {
        const { visibility, clipPath, opacity } = getComputedStyle(node);
        if (visibility !== 'visible' || clipPath.startsWith('inset(50%') || opacity === '0') return true;
      }
      return false;
    };
    const read = (node: Node): void => {
      if (node instanceof Text) {
        const owner = parentOf(node);
        if (!owner || !/[\p{L}\p{N}]/u.test(node.data) || !owner.checkVisibility()) return;
        const { color, fontSize, fontWeight, fill } = getComputedStyle(owner);
        const place = (owner.getRootNode() as ShadowRoot).host.localName;
        const style = `${place} ${owner.localName}.${owner.getAttribute('class') ?? ''} ${color} ${fill} ${fontSize} ${fontWeight}`;
        if (found.has(style)) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        const [box] = range.getClientRects();
        if (!box || box.width < 4 || box.height < 4 || isHidden(owner)) return;
        const size = parseFloat(fontSize);
        found.set(style, {
          what: `${place} ${owner.localName} “${node.data.trim().slice(0, 30)}” ${color} ${fontSize}`,
          isLarge: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
          x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height,
        });
        return;
      }
      if (!(node instanceof Element) || /^(style|script|canvas|iframe)$/.test(node.localName)) return;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().forEach(read);
      [...(node.shadowRoot ?? node).childNodes].forEach(read);
    };
    [...(host.shadowRoot?.children ?? [])].filter((child) => !child.hasAttribute('hidden')).forEach(read);
    return [...found.values()];
  });
}

/** Browsers paint nothing into pictures that are taller than this many times two pixels. */
const STRIP_PX = 4000;

/** The contrast of each piece as it was painted: the colour most of its box has, against the colour furthest from it. */
export async function paintedContrasts(widget: Locator, samples: readonly Sample[]): Promise<readonly number[]> {
  const page = widget.page();
  const size = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
  const contrasts = new Map<Sample, number>();
  for (let top = 0; top < size.height; top += STRIP_PX) {
    const here = samples.filter(({ y }) => y >= top && y < top + STRIP_PX);
    // A line may begin on the last row.
    const height = Math.min(STRIP_PX + 100, size.height - top);
    const strip = { x: 0, y: top, width: size.width, height };
    const found = here.length > 0 ? await contrastsIn(page, strip, here.map((sample) => ({ ...sample, y: sample.y - top }))) : [];
    here.forEach((sample, index) => contrasts.set(sample, found[index] ?? 0));
  }
  return samples.map((sample) => contrasts.get(sample) ?? 0);
}

/** The same in a part of the page; places are told from its top. */
async function contrastsIn(page: Page, clip: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>, samples: readonly Sample[]): Promise<readonly number[]> {
  const picture = (await page.screenshot({ fullPage: true, clip, scale: 'device' })).toString('base64');
  return page.evaluate(async ({ picture, samples }) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, 0, 0);
    const linear = (value: number): number => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = (colour: number): number => 0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
    const ratio = (a: number, b: number): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    return samples.map(({ x, y, width, height }) => {
      const [left, top, wide, high] = [x, y, width, height].map((value) => Math.round(value * devicePixelRatio)) as [number, number, number, number];
      const { data } = context.getImageData(left, top, Math.max(1, wide), Math.max(1, high));
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [ground = 0] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
      return Math.max(...[...counts.keys()].map((colour) => ratio(colour, ground)));
    });
  }, { picture, samples });
}
