/** Safari refuses the 101st change of the address within 30 seconds, Firefox the 201st within 10: this makes 75 of them in 30. */
const APART_MS = 400;

/** Calls back once, later; gives what calls it off. */
export type Later = (call: () => void) => () => void;

const afterAWhile: Later = (call) => {
  const timer = setTimeout(call, APART_MS);
  return () => clearTimeout(timer);
};

/**
 * Writes the last of many changes into the address of the page, some time after the first of them. A browser may refuse a
 * change, as one too many: it is kept for the next time.
 */
export class AddressWriter {
  private waiting: string | undefined;
  private callOff: (() => void) | undefined;

  constructor(private readonly change: (address: string) => void, private readonly later: Later = afterAWhile) {}

  /** The address to come, or none where the page has it already. */
  get pending(): string | undefined {
    return this.waiting;
  }

  set(address: string): void {
    this.waiting = address;
    this.callOff ??= this.later(this.flush);
  }

  /** Writes now what waits. */
  readonly flush = (): void => {
    this.callOff?.();
    this.callOff = undefined;
    const address = this.waiting;
    if (address === undefined) return;
    try {
      this.change(address);
      this.waiting = undefined;
    } catch (refusal) {
      // Anything else is a fault of ours.
      if (!(refusal instanceof DOMException && refusal.name === 'SecurityError')) throw refusal;
    }
  };

  /** Somebody has put another address in its place. */
  forget(): void {
    this.callOff?.();
    this.callOff = this.waiting = undefined;
  }
}
