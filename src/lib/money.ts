/** An amount in three pieces, of which one of the outer two names the currency. */
export interface Amount {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Rounds up to three significant figures, in whole minor units. */
export function roundUp(minor: number): number {
  const whole = Math.ceil(inReach(minor));
  const unit = 10 ** Math.max(String(Math.abs(whole)).length - 3, 0);
  return Math.ceil(whole / unit) * unit;
}

/** Keeps a number where every browser writes it in full. */
export function inReach(value: number): number {
  return Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

/** "1,234.50", for where the browser cannot help. */
export function plainNumber(value: number, decimals = Number.isInteger(value) ? 0 : 2): string {
  const [whole = '', fraction] = inReach(value).toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** Takes the parts of a formatted amount together into its number and what stands around it. */
export function amountFrom(parts: readonly Intl.NumberFormatPart[]): Amount {
  const kinds = parts.map(({ type }) => type);
  const first = kinds.indexOf('integer');
  const last = Math.max(kinds.lastIndexOf('integer'), kinds.lastIndexOf('fraction')) + 1;
  const textOf = (some: readonly Intl.NumberFormatPart[]): string => some.map(({ value }) => value).join('');
  return {
    before: textOf(parts.slice(0, first)), digits: textOf(parts.slice(first, last)), after: textOf(parts.slice(last)),
  };
}

export function amountText({ before, digits, after }: Amount): string {
  return before + digits + after;
}

/** Two amounts of one currency, which is written once: before the first or after the last, as the locale has it. */
export function spanText(low: Amount, high: Amount, join: (low: string, high: string) => string): string {
  if (low.digits === high.digits) return amountText(high);
  const isMarkFirst = /[^\s\p{Cf}]/u.test(low.before);
  return join(low.before + low.digits, (isMarkFirst ? '' : high.before) + high.digits + high.after);
}
