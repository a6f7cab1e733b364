import type { Translation } from '../../translation.js';
import type { leads as english } from '../../en/result/leads.js';
export declare const leads: Translation<typeof english>;
