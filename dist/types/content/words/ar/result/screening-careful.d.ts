import type { Translation } from '../../translation.js';
import type { carefulScreening as english } from '../../en/result/screening-careful.js';
export declare const carefulScreening: Translation<typeof english>;
