import type { leads as english } from '../../en/result/leads.js';
import type { Translation } from '../../translation.js';
export declare const leads: Translation<typeof english>;
