import type { methodPage as english } from '../../en/detail/method-page.js';
import type { Translation } from '../../translation.js';
export declare const methodPage: Translation<typeof english>;
