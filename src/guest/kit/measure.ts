import { inWidget, isShown, widgetAt } from './look.js';

/** A chart's drawing: its size on the page in CSS px, and the pixels it is made of. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pixelsAcross: number;
  readonly pixelsDown: number;
  readonly density: number;
}

/** Every chart of the widget that is shown. */
export function drawings(place = 0): Drawing[] {
  const found: Drawing[] = [];
  for (const element of inWidget(place)) {
    if (element.localName !== 'canvas' || !isShown(element)) continue;
    const { width: pixelsAcross, height: pixelsDown } = element as HTMLCanvasElement;
    const { clientWidth: width, clientHeight: height } = element;
    found.push({ width, height, pixelsAcross, pixelsDown, density: devicePixelRatio });
  }
  return found;
}

/** An element of the widget and where it stands, in CSS px from the widget's own corner. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Every element of the widget that is shown, in order. */
export function boxes(place = 0): Box[] {
  const corner = widgetAt(place).getBoundingClientRect();
  return inWidget(place).filter(isShown).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { what: element.localName, left: left - corner.left, top: top - corner.top, width, height };
  });
}

/** How the elements that hold text look: what a page's own rules could reach through inheritance. */
export function inks(place = 0): string[] {
  return inWidget(place).filter((element) => isShown(element) && /^(td|th|p|h\d|button|label|span|li)$/.test(element.localName)).map((element) => {
    const { color, fontSize, fontWeight, textAlign, whiteSpace, lineHeight } = getComputedStyle(element);
    return `${element.localName} ${color} ${fontSize} ${fontWeight} ${textAlign} ${whiteSpace} ${lineHeight}`;
  });
}

/** How many elements of this name are shown in the widget. */
export function shown(name: string, place = 0): number {
  return inWidget(place).filter((element) => element.localName === name && isShown(element)).length;
}

const frameStyle = (place: number): CSSStyleDeclaration | undefined => {
  const frame = inWidget(place).find((element) => element.localName === 'section');
  return frame && getComputedStyle(frame);
};

/** Size of the widget's plain text in CSS px. */
export function textSize(place = 0): number {
  return Number.parseFloat(frameStyle(place)?.fontSize ?? '0');
}

/** Which way the widget's text runs. */
export function direction(place = 0): string {
  return frameStyle(place)?.direction ?? '';
}
