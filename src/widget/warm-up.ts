import type { Format } from '../lib/format.js';

/**
 * Lets the browser get ready to write: the first use of Intl on a page takes longer than all the words of a result, and is
 * better between two taps than within the last one.
 */
export function warmUp({ list, month, money }: Format, currency: string): void {
  list(['1', '2']);
  month('2000-01-01');
  money(100, currency);
}
