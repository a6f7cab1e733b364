import type { quote as english } from '../../en/detail/quote.js';
import type { Translation } from '../../translation.js';
export declare const quote: Translation<typeof english>;
