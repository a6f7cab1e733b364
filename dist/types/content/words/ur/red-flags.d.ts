import type { redFlags as english } from '../en/red-flags.js';
import type { Translation } from '../translation.js';
/** Warning signs after a visit, by time. The card stands in every verdict and needs no answers. */
export declare const redFlags: Translation<typeof english>;
