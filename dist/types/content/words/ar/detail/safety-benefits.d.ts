import type { Translation } from '../../translation.js';
import type { benefits as english } from '../../en/detail/safety-benefits.js';
export declare const benefits: Translation<typeof english>;
