import type { plan as english } from '../../en/result/plan.js';
import type { Translation } from '../../translation.js';
export declare const plan: Translation<typeof english>;
