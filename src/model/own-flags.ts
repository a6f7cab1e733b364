import type { OwnFlag } from './answers.js';

/** Whether an answer is one of the owner's own. */
export function isOwnFlag(value: string): value is OwnFlag {
  return /^own-[1-6]$/.test(value);
}
