import type { cause as english } from '../../en/result/cause.js';
import type { Translation } from '../../translation.js';
export declare const cause: Translation<typeof english>;
