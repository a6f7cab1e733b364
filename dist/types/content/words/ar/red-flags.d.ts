import type { Translation } from '../translation.js';
import type { redFlags as english } from '../en/red-flags.js';
export declare const redFlags: Translation<typeof english>;
