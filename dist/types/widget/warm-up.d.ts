import type { Format } from '../lib/format.js';
/**
 * Lets the browser get ready to write: the first use of Intl on a page takes longer than all the words of a result, and is
 * better between two taps than within the last one.
 */
export declare function warmUp({ list, month, money }: Format, currency: string): void;
