/** How long after a press its choice still counts as made by it. */
const PRESS_MS = 1000;
const REAL_POINTERS: readonly string[] = ['mouse', 'pen', 'touch'];

interface Press {
  readonly target: EventTarget | null;
  readonly pointerId: number;
  readonly at: number;
  readonly isReleased: boolean;
}

/**
 * Tells a choice made with a real mouse, pen or finger from every other: keys, a screen reader, a script. What cannot be
 * proven is taken for the others. Its handlers are for each option, so that press and release are known to be on the same.
 */
export class PointerProof {
  private press: Press | undefined = undefined;
  private click: { readonly target: EventTarget | null; readonly at: number } | undefined = undefined;

  readonly handlePress = (event: PointerEvent): void => {
    const { currentTarget: target, pointerId, timeStamp: at } = event;
    this.click = undefined;
    this.press = isReal(event) ? { target, pointerId, at, isReleased: false } : undefined;
  };

  readonly handleRelease = (event: PointerEvent): void => {
    const { press } = this;
    const isSame = press?.target === event.currentTarget && press?.pointerId === event.pointerId;
    this.press = press && isSame && isReal(event) ? { ...press, isReleased: true } : undefined;
  };

  /** A screen reader's click counts no presses. */
  readonly handleClick = (event: MouseEvent): void => {
    const { currentTarget: target, timeStamp: at } = event;
    this.click = event.isTrusted && event.detail > 0 ? { target, at } : undefined;
  };

  /** Whether the choice that `event` reports was made on `target` by the pointer seen last. */
  proves(event: Event, target: EventTarget | null): boolean {
    const { press, click } = this;
    if (!event.isTrusted || !press?.isReleased || press.target !== target || click?.target !== target) return false;
    return event.timeStamp - press.at <= PRESS_MS;
  }
}

/** Screen readers make presses without a size, or a mouse press without pressure, away from where the option is. */
function isReal(event: PointerEvent): boolean {
  const { isTrusted, pointerType, width, height, clientX, clientY, currentTarget } = event;
  if (!isTrusted || !REAL_POINTERS.includes(pointerType) || (width === 0 && height === 0)) return false;
  const box = (currentTarget as HTMLElement).getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
