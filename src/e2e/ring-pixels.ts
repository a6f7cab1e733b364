import type { Locator } from '@playwright/test';

/** CSS px around a control that are looked at. */
const AROUND = 9;

/** A line across one side of a control: how wide the ring is there, and its contrast with what is painted beside it, on the better hand. */
export interface Crossing {
  readonly side: string;
  readonly width: number;
  readonly contrast: number;
}

/** What the focus paints around a control that has it: 7 lines across each side, as painted with the focus and without it. */
export async function ringOf(control: Locator): Promise<readonly Crossing[]> {
  const page = control.page();
  const box = await control.boundingBox();
  if (!box) throw new Error('the control is not there');
  const left = Math.floor(box.x - AROUND);
  const top = Math.floor(box.y - AROUND);
  const clip = { x: left, y: top, width: Math.ceil(box.x + box.width + AROUND) - left, height: Math.ceil(box.y + box.height + AROUND) - top };
  const shoot = async (): Promise<string> => (await page.screenshot({ clip, scale: 'device' })).toString('base64');
  const withFocus = await shoot();
  await control.evaluate((element) => (element as HTMLElement).blur());
  const without = await shoot();
  await control.evaluate((element) => (element as HTMLElement).focus());
  const inClip = { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
  return page.evaluate(async ({ pictures, box, around }) => {
    const [on, off] = await Promise.all(pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    })) as [ImageData, ImageData];
    type Colour = readonly [number, number, number];
    const at = ({ data, width }: ImageData, x: number, y: number): Colour => {
      const place = (Math.round(y) * width + Math.round(x)) * 4;
      return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
    };
    const linear = (value: number): number => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = ([r, g, b]: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const ratio = (a: Colour, b: Colour): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const isSame = (a: Colour, b: Colour): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= 6);
    const [x, y, width, height, reach] = [box.x, box.y, box.width, box.height, around].map((value) => value * devicePixelRatio) as [number, number, number, number, number];
    /** Of every stretch of one colour that only the focus paints, the widest. */
    const crossing = (side: string, points: readonly (readonly [number, number])[]) => {
      const colours = points.map(([px, py]) => at(on, px, py));
      const isNew = points.map(([px, py], index) => !isSame(colours[index] as Colour, at(off, px, py)));
      let best = { side, width: 0, contrast: 1 };
      for (let from = 1; from < points.length - 1; from += 1) {
        const colour = colours[from] as Colour;
        let to = from;
        while (to < points.length - 1 && isNew[to] && isSame(colours[to] as Colour, colour)) to += 1;
        const length = (to - from) / devicePixelRatio;
        // A pixel that the edge of the ring shares with what is beside it is neither.
        const beside = [colours[Math.max(0, from - 2)], colours[Math.min(points.length - 1, to + 1)]] as readonly Colour[];
        if (length > best.width) best = { side, width: length, contrast: Math.max(...beside.map((other) => ratio(other, colour))) };
      }
      return best;
    };
    const steps = Array.from({ length: Math.floor(reach * 2) }, (_none, index) => index - reach);
    return [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].flatMap((share) => [
      crossing('top', steps.map((step) => [x + width * share, y + step] as const)),
      crossing('bottom', steps.map((step) => [x + width * share, y + height - 1 - step] as const)),
      crossing('left', steps.map((step) => [x + step, y + height * share] as const)),
      crossing('right', steps.map((step) => [x + width - 1 - step, y + height * share] as const)),
    ]);
  }, { pictures: [withFocus, without], box: inClip, around: AROUND });
}
