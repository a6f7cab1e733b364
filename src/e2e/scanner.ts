import { expect, type Locator } from '@playwright/test';
import jsqr from 'jsqr';

/** A module of CommonJS has its function one deeper, where it is not bundled. */
const read = 'default' in jsqr ? (jsqr as unknown as { readonly default: typeof jsqr }).default : jsqr;

/** What a photo of the screen shows of an element, pixel by pixel at the size it is drawn. */
async function photoOf(drawn: Locator): Promise<{ readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }> {
  const picture = (await drawn.screenshot({ scale: 'css' })).toString('base64');
  const photo = await drawn.page().evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...data], width, height };
  }, picture);
  return { ...photo, data: Uint8ClampedArray.from(photo.data) };
}

/** What a phone reads from a code on the screen, at the size it is drawn; it stands on white, with room around it. */
export async function scannedFrom(code: Locator): Promise<string | undefined> {
  const { data, width, height } = await photoOf(code);
  const at = (x: number, y: number): string => data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join();
  // The outermost pixel may be shared with what stands beside it.
  const sides = Array.from({ length: width - 4 }, (_none, index) => [at(index + 2, 2), at(index + 2, height - 3), at(2, index + 2), at(width - 3, index + 2)]).flat();
  expect([...new Set(sides)], 'white around the code').toEqual(['255,255,255']);
  return read(data, width, height)?.data;
}
