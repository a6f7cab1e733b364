import type { Translation } from '../../translation.js';
import type { methodPage as english } from '../../en/detail/method-page.js';
/** The page on how figures are reached. */
export declare const methodPage: Translation<typeof english>;
