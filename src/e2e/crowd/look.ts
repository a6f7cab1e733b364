import { deep, inWidget, isShown, nameOf, widgetAt } from '../../guest/kit/look.js';

const CONTROLS = 'button:enabled, input:enabled, summary, a[href]';
/** What a visitor may have before them, by the part that draws it. */
const SCREENS: readonly (readonly [tag: string, screen: Screen])[] = [
  ['tx-kiosk-staff', 'staff'], ['tx-kiosk-attract', 'pictures'], ['tx-kiosk-pick', 'concern'], ['tx-kiosk-result', 'result'], ['tx-kiosk-quiz', 'question'],
];

export type Screen = 'pictures' | 'concern' | 'question' | 'result' | 'staff' | 'dialog' | 'none';

/** Whether something over it keeps every press off. */
function isInert(element: Element): boolean {
  const closest = element.closest('[inert]');
  if (closest) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInert(root.host);
}

/** All that can be pressed now. */
export function controls(): HTMLElement[] {
  return inWidget().filter((element): element is HTMLElement =>
    element.matches(CONTROLS) && !isInert(element) && isShown((element as HTMLInputElement).labels?.[0] ?? element));
}

/** What a visitor has before them. */
export function screen(): Screen {
  const all = inWidget();
  if (all.some((element) => /dialog/.test(element.getAttribute('role') ?? '') && element.localName !== 'tx-kiosk-staff')) {
    return all.some(({ localName }) => localName === 'tx-kiosk-staff') ? 'staff' : 'dialog';
  }
  return SCREENS.find(([tag]) => all.some(({ localName }) => localName === tag))?.[1] ?? 'none';
}

/** What can be pressed by one of these names. */
export function named(...names: readonly string[]): HTMLElement | undefined {
  return controls().find((control) => names.includes(nameOf(control)));
}

/** Boxes that scroll and do not say that a finger goes up and down alone there: a swipe would be the browser's own, back to the page before. */
export function sideways(): string[] {
  return inWidget().filter((element) => {
    const { overflowX, overflowY, touchAction } = getComputedStyle(element);
    return /auto|scroll/.test(overflowX + overflowY) && touchAction !== 'pan-y';
  }).map(({ localName, className }) => `${localName}.${className}`);
}

/** The elements that a visit has for itself. */
export function visitElements(): Element[] {
  return inWidget().filter(({ localName }) => /^tx-kiosk-(pick|quiz|result)$/.test(localName))
    .flatMap((part) => [part, ...deep(part.shadowRoot ?? part)]);
}

/** All that the page shows or keeps in its document: words, attributes, what stands in fields. */
export function written(): string {
  const host = widgetAt();
  return [host, ...inWidget()].map((element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map(({ nodeValue }) => nodeValue);
    const attributes = element.getAttributeNames().map((name) => element.getAttribute(name));
    return [...texts, ...attributes, (element as HTMLInputElement).value].join(' ');
  }).join('\n');
}
