import type { OwnFlag } from './answers.js';
/** Whether an answer is one of the owner's own. */
export declare function isOwnFlag(value: string): value is OwnFlag;
