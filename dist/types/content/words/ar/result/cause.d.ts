import type { Translation } from '../../translation.js';
import type { cause as english } from '../../en/result/cause.js';
export declare const cause: Translation<typeof english>;
