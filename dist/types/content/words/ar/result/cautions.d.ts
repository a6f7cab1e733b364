import type { Translation } from '../../translation.js';
import type { cautions as english } from '../../en/result/cautions.js';
export declare const cautions: Translation<typeof english>;
