import type { cautions as english } from '../../en/result/cautions.js';
import type { Translation } from '../../translation.js';
export declare const cautions: Translation<typeof english>;
