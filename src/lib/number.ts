/** Keeps a number where every browser writes it in full. */
export function inReach(value: number): number {
  return Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

/** "1,234.50", for where the browser cannot help. */
export function plainNumber(value: number, decimals = Number.isInteger(value) ? 0 : 2): string {
  const [whole = '', fraction] = inReach(value).toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
