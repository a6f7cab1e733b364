import type { benefits as english } from '../../en/detail/safety-benefits.js';
import type { Translation } from '../../translation.js';
export declare const benefits: Translation<typeof english>;
