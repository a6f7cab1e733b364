import type { cost as english } from '../../en/result/plan-cost.js';
import type { Translation } from '../../translation.js';
export declare const cost: Translation<typeof english>;
