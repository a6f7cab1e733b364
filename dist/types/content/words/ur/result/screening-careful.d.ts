import type { carefulScreening as english } from '../../en/result/screening-careful.js';
import type { Translation } from '../../translation.js';
export declare const carefulScreening: Translation<typeof english>;
